package org.forewarn.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words for what is wrong with the form of a JSON file, free of class names. */
final class JsonProblems {

  private JsonProblems() {}

  static String describe(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      String known =
          unknown.getKnownPropertyIds().stream()
              .map(Objects::toString)
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .collect(Collectors.joining(", "));
      return "expected one of the fields " + known + ", found '" + unknown.getPropertyName() + "'";
    }
    if (e instanceof JsonMappingException mapping) {
      return "expected the fields and values of a scale, found a missing or misplaced one at "
          + place(mapping);
    }
    return "expected well-formed JSON, found: " + firstLine(e.getOriginalMessage());
  }

  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "the top" : path;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}

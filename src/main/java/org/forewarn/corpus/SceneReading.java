package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled scenes from JSON: {@code id, source, work?, nearMiss?, sentences[], labels{},
 * warnings[]}.
 */
final class SceneReading {

  private SceneReading() {}

  static LabelledScene scene(JsonNode object) {
    List<String> sentences = sentences(object);
    String id = text(object, "id");
    return new LabelledScene(
        id,
        object.hasNonNull("work") ? text(object, "work") : workOf(id),
        object.path("source").asText("own"),
        String.join(" ", sentences),
        LabelledScene.joinedSpans(sentences),
        labels(object, sentences.size()),
        warnings(object),
        textOrNull(object, "nearMiss"));
  }

  private static List<String> sentences(JsonNode object) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : array(object, "sentences")) {
      if (!sentence.isTextual() || sentence.asText().isBlank()) {
        throw new BadRowException(
            "sentence " + (sentences.size() + 1) + " is blank or no string", "text");
      }
      sentences.add(sentence.asText());
    }
    if (sentences.isEmpty()) {
      throw new BadRowException("no sentences", "at least one");
    }
    return sentences;
  }

  static Map<Category, Label> labels(JsonNode object, int sentences) {
    Map<Category, Label> labels = new EnumMap<>(Category.class);
    JsonNode all = required(object, "labels");
    if (!all.isObject()) {
      throw new BadRowException("labels is no object", "a category and its numbers each");
    }
    Iterator<Map.Entry<String, JsonNode>> fields = all.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      labels.put(category(field.getKey()), label(field.getKey(), field.getValue(), sentences));
    }
    return labels;
  }

  private static Label label(String category, JsonNode numbers, int sentences) {
    int severity = whole(numbers.path(0));
    if (severity < 1 || severity >= Severity.values().length) {
      throw new BadRowException(
          category + " has severity " + numbers.path(0), "1 to 3, the category left out for 0");
    }
    List<Integer> evidence = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      int number = whole(numbers.get(i));
      if (number < 1 || number > sentences) {
        throw new BadRowException(
            category + " names sentence " + numbers.get(i), "a number 1 to " + sentences);
      }
      evidence.add(number - 1);
    }
    return new Label(Severity.ofLevel(severity), evidence);
  }

  static Set<Warning> warnings(JsonNode object) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    for (JsonNode id : array(object, "warnings")) {
      Warning warning =
          Warning.byId(id.asText())
              .orElseThrow(
                  () -> new BadRowException("unknown warning " + id, "one of the guide's"));
      if (!warnings.add(warning)) {
        throw new BadRowException("warning " + id + " twice", "each at most once");
      }
    }
    return warnings;
  }

  static Category category(String id) {
    return Category.byId(id)
        .orElseThrow(
            () -> new BadRowException("unknown category " + id, "one of the guide's eleven"));
  }

  static JsonNode required(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      throw new BadRowException("no field " + field, "one");
    }
    return value;
  }

  static JsonNode array(JsonNode object, String field) {
    JsonNode value = required(object, field);
    if (!value.isArray()) {
      throw new BadRowException(field + " is a JSON " + value.getNodeType(), "an array");
    }
    return value;
  }

  static String text(JsonNode object, String field) {
    JsonNode value = required(object, field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new BadRowException(field + " is blank or no string", "text");
    }
    return value.asText();
  }

  /** A whole number, or -1 for anything else. */
  static int whole(JsonNode node) {
    return node.isInt() ? node.asInt() : -1;
  }

  static @Nullable String textOrNull(JsonNode object, String field) {
    return object.hasNonNull(field) ? object.get(field).asText() : null;
  }

  // Ids of scenes cut from longer works end in the place they were cut from.
  private static String workOf(String id) {
    int slash = id.lastIndexOf('/');
    return slash < 0 || id.startsWith("ptw/") || id.startsWith("oam/")
        ? id
        : id.substring(0, slash);
  }
}

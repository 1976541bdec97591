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
    List<String> sentences = new ArrayList<>();
    required(object, "sentences").forEach(sentence -> sentences.add(sentence.asText()));
    String id = required(object, "id").asText();
    return new LabelledScene(
        id,
        object.hasNonNull("work") ? object.get("work").asText() : workOf(id),
        object.path("source").asText("own"),
        String.join(" ", sentences),
        LabelledScene.joinedSpans(sentences),
        labels(object, sentences.size()),
        warnings(object),
        textOrNull(object, "nearMiss"));
  }

  static Map<Category, Label> labels(JsonNode object, int sentences) {
    Map<Category, Label> labels = new EnumMap<>(Category.class);
    Iterator<Map.Entry<String, JsonNode>> fields = required(object, "labels").fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      labels.put(category(field.getKey()), label(field.getValue(), sentences));
    }
    return labels;
  }

  private static Label label(JsonNode numbers, int sentences) {
    List<Integer> evidence = new ArrayList<>();
    for (int i = 1; i < numbers.size(); i++) {
      int number = numbers.get(i).asInt();
      if (number < 1 || number > sentences) {
        throw new IllegalArgumentException(
            "evidence sentence " + number + ", expected 1 to " + sentences);
      }
      evidence.add(number - 1);
    }
    return new Label(Severity.ofLevel(numbers.path(0).asInt(-1)), evidence);
  }

  static Set<Warning> warnings(JsonNode object) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    for (JsonNode id : required(object, "warnings")) {
      warnings.add(
          Warning.byId(id.asText())
              .orElseThrow(() -> new IllegalArgumentException("unknown warning " + id)));
    }
    return warnings;
  }

  static Category category(String id) {
    return Category.byId(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown category " + id));
  }

  static JsonNode required(JsonNode object, String field) {
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("no field " + field + ", expected one");
    }
    return value;
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

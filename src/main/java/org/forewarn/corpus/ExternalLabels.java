package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forewarn.text.Span;

/** Labels kept apart from the text they are about, joined with it by id and offsets. */
final class ExternalLabels {

  private ExternalLabels() {}

  /** The scene a row names, or none where its text is missing. */
  static List<LabelledScene> scene(JsonNode row, Map<String, String> texts) {
    String file = SceneReading.required(row, "file").asText();
    String id = SceneReading.required(row, "id").asText();
    String whole = texts.get(file + " " + id);
    return whole == null ? List.of() : List.of(scene(row, file, id, whole));
  }

  private static LabelledScene scene(JsonNode row, String file, String id, String whole) {
    int start = SceneReading.required(row, "start").asInt();
    int end = SceneReading.required(row, "end").asInt();
    if (start < 0 || end <= start || end > whole.length()) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + ", expected inside 0.." + whole.length());
    }
    List<Span> sentences = new ArrayList<>();
    for (JsonNode pair : SceneReading.required(row, "sentences")) {
      sentences.add(new Span(pair.get(0).asInt() - start, pair.get(1).asInt() - start));
    }
    return new LabelledScene(
        id + "/" + start,
        id,
        file.substring(0, file.indexOf('/')),
        whole.substring(start, end),
        sentences,
        SceneReading.labels(row, sentences.size()),
        SceneReading.warnings(row),
        null);
  }
}

package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;

/**
 * Labels kept apart from the text they are about, joined with it by id and offsets.
 *
 * @param file the corpus file the text is in, without its ending
 * @param id the text's id in that file
 * @param span the scene in that text
 * @param sentences its sentences in that text
 * @param labels the categories found
 * @param warnings the warnings found
 */
record ExternalLabels(
    String file,
    String id,
    Span span,
    List<Span> sentences,
    Map<Category, Label> labels,
    Set<Warning> warnings) {

  // Validation texts stay unseen: labels may only name texts that are trained on.
  private static final Set<String> FILES =
      Set.of("films/train", "films/weak", "novels/train", "passages/train");

  /** The labels of one row, whatever text they are about. */
  static ExternalLabels row(JsonNode row) {
    String file = SceneReading.text(row, "file");
    if (!FILES.contains(file)) {
      throw new BadRowException("file " + file, "one of " + FILES.stream().sorted().toList());
    }
    Span span = span(row.path("start"), row.path("end"));
    List<Span> sentences = new ArrayList<>();
    for (JsonNode pair : SceneReading.array(row, "sentences")) {
      Span sentence = span(pair.path(0), pair.path(1));
      if (!span.contains(sentence)) {
        throw new BadRowException("sentence " + shown(sentence), "one inside " + shown(span));
      }
      sentences.add(sentence);
    }
    return new ExternalLabels(
        file,
        SceneReading.text(row, "id"),
        span,
        sentences,
        SceneReading.labels(row, sentences.size()),
        SceneReading.warnings(row));
  }

  /** The scene a row names, or none where its text is missing. */
  static List<LabelledScene> scene(JsonNode row, Map<String, String> texts) {
    ExternalLabels labels = row(row);
    String whole = texts.get(labels.key());
    return whole == null ? List.of() : List.of(labels.in(whole));
  }

  /** The name of the text among all texts. */
  String key() {
    return file + " " + id;
  }

  private LabelledScene in(String whole) {
    if (span.end() > whole.length()) {
      throw new BadRowException("span " + shown(span), "one inside 0.." + whole.length());
    }
    return new LabelledScene(
        id + "/" + span.start(),
        id,
        file.substring(0, file.indexOf('/')),
        whole.substring(span.start(), span.end()),
        sentences.stream().map(sentence -> sentence.shifted(-span.start())).toList(),
        labels,
        warnings,
        null);
  }

  private static Span span(JsonNode from, JsonNode to) {
    int start = SceneReading.whole(from);
    int end = SceneReading.whole(to);
    if (start < 0 || end <= start) {
      throw new BadRowException("span " + from + ".." + to, "0 <= start < end");
    }
    return new Span(start, end);
  }

  private static String shown(Span span) {
    return span.start() + ".." + span.end();
  }
}

package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forewarn.taxonomy.Category;

/**
 * A folder of labelled data: {@code scenes/}, {@code passages/}, {@code films/}, {@code novels/},
 * each a file of JSON lines a split. Whatever is missing reads as empty. Immutable; reads afresh on
 * each call.
 */
public final class Corpus {

  /** The folder of labels kept apart from their texts. */
  static final String EXTERNAL_LABELS = "external-labels";

  private final Path root;

  /** The corpus under {@code root}. */
  public Corpus(Path root) {
    this.root = root;
  }

  /** The part of a corpus that a text belongs to. */
  public enum Split {
    TRAIN,
    VAL,
    TEST;

    /** The name of the split in files and reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private String file() {
      return id() + ".jsonl";
    }

    /** The file of this split's scenes. */
    String scenes() {
      return "scenes/" + file();
    }
  }

  /** The labelled scenes of a split. */
  public List<LabelledScene> scenes(Split split) throws IOException {
    return JsonLines.read(root, split.scenes(), SceneReading::scene);
  }

  /** The passages of a split. */
  public List<VotedPassage> passages(Split split) throws IOException {
    return JsonLines.read(root, "passages/" + split.file(), Corpus::passage);
  }

  /** The films of a split. */
  public List<VotedFilm> films(Split split) throws IOException {
    return JsonLines.read(root, "films/" + split.file(), Corpus::film);
  }

  /** The films without votes. */
  public List<VotedFilm> weakFilms() throws IOException {
    return JsonLines.read(root, "films/weak.jsonl", Corpus::film);
  }

  /** The novels of a split. */
  public List<PlainText> novels(Split split) throws IOException {
    return JsonLines.read(root, "novels/" + split.file(), Corpus::novel);
  }

  /**
   * The scenes that {@code labels} names in this corpus's longer texts: {@code file, id, start,
   * end, sentences[[start,end]], labels{}, warnings[]} a line, offsets into the text. A scene whose
   * text is not here is left out.
   *
   * @param labels a folder of JSON lines files
   */
  public List<LabelledScene> labelledElsewhere(Path labels) throws IOException {
    List<LabelledScene> scenes = new ArrayList<>();
    List<String> names = labelFiles(labels);
    Map<String, String> texts = names.isEmpty() ? Map.of() : longTexts();
    for (String name : names) {
      JsonLines.read(labels, name, row -> ExternalLabels.scene(row, texts)).forEach(scenes::addAll);
    }
    return scenes;
  }

  /** The whole works with what a check of them should say. */
  public List<ExpectedWork> works() throws IOException {
    return new WorkFiles(root, Corpus::stop).read().stream().map(Row::value).toList();
  }

  /** The terms of all lexicons, by lexicon. */
  public List<GradedTerm> terms() throws IOException {
    return new LexiconFiles(root, Corpus::stop).read();
  }

  /** The names of a folder's label files in order, without {@code .gz}. */
  static List<String> labelFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.contains(".jsonl"))
          .map(name -> name.replaceFirst("\\.gz$", ""))
          .sorted()
          .toList();
    }
  }

  /** Stops reading at a fault. */
  static void stop(Fault fault) throws CorpusException {
    throw new CorpusException(fault.file(), fault.line(), fault.problem());
  }

  /** The texts that labels kept apart may be about, by file and id. */
  Map<String, String> longTexts() throws IOException {
    Map<String, String> texts = new HashMap<>();
    films(Split.TRAIN).forEach(film -> texts.put("films/train " + film.id(), film.text()));
    weakFilms().forEach(film -> texts.put("films/weak " + film.id(), film.text()));
    novels(Split.TRAIN).forEach(novel -> texts.put("novels/train " + novel.id(), novel.text()));
    passages(Split.TRAIN).forEach(p -> texts.put("passages/train " + p.id(), p.text()));
    return texts;
  }

  private static VotedPassage passage(JsonNode row) {
    List<Integer> votes = new ArrayList<>();
    SceneReading.required(row, "votes").forEach(vote -> votes.add(vote.asInt()));
    return new VotedPassage(
        SceneReading.required(row, "id").asText(),
        SceneReading.required(row, "work").asText(),
        SceneReading.required(row, "warning").asText(),
        votes,
        SceneReading.required(row, "text").asText());
  }

  private static VotedFilm film(JsonNode row) {
    Map<Category, List<Integer>> votes = new EnumMap<>(Category.class);
    row.path("votes")
        .fields()
        .forEachRemaining(
            field -> {
              List<Integer> counts = new ArrayList<>();
              field.getValue().forEach(count -> counts.add(count.asInt()));
              votes.put(SceneReading.category(field.getKey()), counts);
            });
    return new VotedFilm(
        SceneReading.required(row, "id").asText(),
        SceneReading.textOrNull(row, "rating"),
        SceneReading.textOrNull(row, "reason"),
        votes,
        SceneReading.required(row, "text").asText());
  }

  private static PlainText novel(JsonNode row) {
    String id = SceneReading.required(row, "id").asText();
    return new PlainText(
        id, row.path("title").asText(id), SceneReading.required(row, "text").asText());
  }
}

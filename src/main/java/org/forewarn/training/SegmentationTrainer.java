package org.forewarn.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forewarn.corpus.LongText;
import org.forewarn.evaluation.SegmentationCorpus;
import org.forewarn.evaluation.StretchKind;
import org.forewarn.evaluation.StretchMaker;
import org.forewarn.evaluation.UnmarkedStretch;
import org.forewarn.language.WordCounter;
import org.forewarn.scene.CutRule;
import org.forewarn.scene.ShiftModel;
import org.forewarn.scene.ShiftSample;
import org.forewarn.scene.TextKind;

/**
 * Learns where scenes begin from works whose marks are known and removed: weights by gradient
 * descent, the cut rule on works set aside, then the weights again on all. The same works always
 * give the same bytes.
 */
public final class SegmentationTrainer {

  private static final long SEED = 4711;

  /** One work in so many is set aside for the cut rule. */
  private static final int SET_ASIDE = 5;

  private static final CutRule PROSE_START = new CutRule(0, 1, 800, 0.6, 120, 400);
  private static final CutRule SCRIPT_START = new CutRule(0, 1, 150, 0.8, 25, 60);

  private final SegmentationCorpus corpus;

  /** A trainer on {@code novels/train} and {@code films/train} of {@code corpus}. */
  public SegmentationTrainer(SegmentationCorpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The model for one kind of text.
   *
   * @throws IOException if the works cannot be read
   */
  public ShiftModel train(TextKind kind) throws IOException {
    return switch (kind) {
      case PROSE ->
          train(
              examples(
                  corpus.works("novels/train"),
                  List.of(
                      StretchKind.CHAPTER_OPENINGS,
                      StretchKind.CHAPTER_JOINTS,
                      StretchKind.PASSAGES)),
              PROSE_START,
              new double[] {600, 750, 900});
      case SCRIPT ->
          train(
              examples(corpus.works("films/train"), List.of(StretchKind.SCREENPLAY)),
              SCRIPT_START,
              new double[] {80, 120, 180, 250});
    };
  }

  /**
   * Trains both models and writes them where the segmenter's resources lie.
   *
   * @throws IOException if the works cannot be read or the files not be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TextKind kind : TextKind.values()) {
      StringBuilder lines = new StringBuilder("# Written by SegmentationTrainer; do not edit.\n");
      for (Map.Entry<String, String> entry : train(kind).asProperties().entrySet()) {
        String key = entry.getKey().replace(" ", "\\ ");
        lines.append(key).append(" = ").append(entry.getValue()).append('\n');
      }
      Path file = folder.resolve("shift-" + kind.key() + ".properties");
      Files.writeString(file, lines.toString(), StandardCharsets.UTF_8);
    }
  }

  private static ShiftModel train(List<List<ShiftExample>> works, CutRule start, double[] typical) {
    List<ShiftExample> taught = new ArrayList<>();
    List<ShiftExample> aside = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      (i % SET_ASIDE == 0 ? aside : taught).addAll(works.get(i));
    }
    ShiftModel first = ShiftLearner.learn(taught, start, SEED);
    CutRule rule = ShiftRuleSearch.search(aside, first, typical);
    taught.addAll(aside);
    return ShiftLearner.learn(taught, rule, SEED);
  }

  private static List<List<ShiftExample>> examples(List<LongText> works, List<StretchKind> kinds) {
    List<StretchMaker> makers =
        List.of(new StretchMaker(300, 1500, SEED), new StretchMaker(300, 1500, SEED + 1));
    List<List<ShiftExample>> all = new ArrayList<>();
    for (LongText work : works) {
      List<ShiftExample> examples = new ArrayList<>();
      for (StretchKind kind : kinds) {
        boolean whole = kind == StretchKind.SCREENPLAY;
        for (StretchMaker maker : whole ? makers.subList(0, 1) : makers) {
          maker.stretches(work, kind).forEach(stretch -> examples.add(example(stretch)));
        }
      }
      all.add(examples);
    }
    return all;
  }

  private static ShiftExample example(UnmarkedStretch stretch) {
    int[] words =
        stretch.paragraphs().stream()
            .mapToInt(span -> WordCounter.count(stretch.text(), span))
            .toArray();
    return new ShiftExample(stretch, ShiftSample.of(stretch.text(), stretch.paragraphs()), words);
  }
}

package org.forewarn.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /**
   * How long scenes of a story posted online are. Set, not learned: the joined scenes are as long
   * as they were made.
   */
  private static final List<CutRule> PROSE = List.of(new CutRule(0, 1.25, 450, 0.7, 120, 400));

  /**
   * Scenes of a screenplay are as long as their slug lines make them, so their length is learned.
   */
  private static final List<CutRule> SCRIPT =
      Stream.of(80, 150, 250)
          .flatMap(
              words ->
                  Stream.of(0.25, 0.5, 1.0)
                      .map(strength -> new CutRule(0, strength, words, 0.8, 25, 60)))
          .toList();

  private static final List<StretchKind> JOINED =
      List.of(StretchKind.CHAPTER_OPENINGS, StretchKind.CHAPTER_JOINTS, StretchKind.PASSAGES);

  private static final List<StretchKind> SCREENPLAY = List.of(StretchKind.SCREENPLAY);

  /**
   * The scenes that the threshold is chosen on. Their length is set by hand, like {@link #PROSE},
   * and steers the threshold: longer ones raise it (fewer, surer breaks), shorter ones lower it.
   */
  private static final StretchMaker JUDGED = new StretchMaker(350, 1100, SEED);

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
      case PROSE -> train(corpus.works("novels/train"), JOINED, PROSE);
      case SCRIPT -> train(corpus.works("films/train"), SCREENPLAY, SCRIPT);
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

  private static ShiftModel train(
      List<LongText> works, List<StretchKind> kinds, List<CutRule> rules) {
    List<ShiftExample> taught = new ArrayList<>();
    List<ShiftExample> aside = new ArrayList<>();
    List<ShiftExample> judged = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      boolean apart = i % SET_ASIDE == 0;
      for (StretchMaker maker : makers(kinds)) {
        (apart ? aside : taught).addAll(examples(works.get(i), maker, kinds));
      }
      judged.addAll(apart ? examples(works.get(i), JUDGED, kinds) : List.of());
    }
    ShiftModel first = ShiftLearner.learn(taught, rules.get(0), SEED);
    CutRule rule = ShiftRuleSearch.search(judged, first, rules);
    taught.addAll(aside);
    return ShiftLearner.learn(taught, rule, SEED);
  }

  /** Joined scenes can be joined anew, and teach more each time; whole ones cannot. */
  private static List<StretchMaker> makers(List<StretchKind> kinds) {
    StretchMaker first = new StretchMaker(300, 1500, SEED);
    boolean joined = kinds.contains(StretchKind.PASSAGES);
    return joined ? List.of(first, new StretchMaker(300, 1500, SEED + 1)) : List.of(first);
  }

  private static List<ShiftExample> examples(
      LongText work, StretchMaker maker, List<StretchKind> kinds) {
    return kinds.stream()
        .flatMap(kind -> maker.stretches(work, kind).stream())
        .map(SegmentationTrainer::example)
        .toList();
  }

  private static ShiftExample example(UnmarkedStretch stretch) {
    int[] words =
        stretch.paragraphs().stream()
            .mapToInt(span -> WordCounter.count(stretch.text(), span))
            .toArray();
    return new ShiftExample(stretch, ShiftSample.of(stretch.text(), stretch.paragraphs()), words);
  }
}

package org.forewarn.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.forewarn.language.SentenceDetector;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * Cuts at explicit marks first, then, in what no mark divides, where a learned scorer sees time,
 * place, cast or point of view shift. The same text always gives the same scenes. Linear in the
 * text. As thread-safe as its sentence detector: one instance a thread.
 */
public final class StorySceneSegmenter implements SceneSegmenter {

  /** Where an author marks scenes, only a stretch longer than this is looked at for shifts. */
  private static final int MARKED_SCENE_TO_CUT = 2500;

  /** Read on first use, once, however many segmenters there are. */
  private static final Map<TextKind, ShiftScorer> BUILT_IN = new ConcurrentHashMap<>();

  private final SentenceDetector sentences;
  private final Function<TextKind, ShiftScorer> scorers;

  /** A segmenter with the built-in models, each read when the first text of its kind comes. */
  public StorySceneSegmenter(SentenceDetector sentences) {
    this.sentences = sentences;
    this.scorers =
        kind -> BUILT_IN.computeIfAbsent(kind, k -> new ShiftScorer(ShiftModel.builtIn(k)));
  }

  /**
   * A segmenter with the models given.
   *
   * @throws IllegalArgumentException if a kind of text has no model
   */
  public StorySceneSegmenter(SentenceDetector sentences, Map<TextKind, ShiftModel> models) {
    if (models.size() != TextKind.values().length) {
      throw new IllegalArgumentException(
          "Segmenter must have a model for each kind of text, got " + models.keySet());
    }
    Map<TextKind, ShiftScorer> given = new EnumMap<>(TextKind.class);
    models.forEach((kind, model) -> given.put(kind, new ShiftScorer(model)));
    this.sentences = sentences;
    this.scorers = kind -> Objects.requireNonNull(given.get(kind));
  }

  @Override
  public List<Scene> segment(SourceText text, List<Span> body) {
    List<List<Block>> scanned = new ArrayList<>();
    List<Block> all = new ArrayList<>();
    for (Span span : body) {
      List<Block> blocks = BlockScanner.scan(text.content(), span);
      scanned.add(blocks);
      all.addAll(blocks);
    }
    TextKind kind = TextKind.of(text.content(), all);
    GapRule gaps = GapRule.of(all, kind);
    long marks = all.stream().filter(b -> b.kind() == BlockKind.SEPARATOR || b.slug()).count();
    SceneAssembly scenes = new SceneAssembly(text.content(), sentences);
    for (int i = 0; i < body.size(); i++) {
      addScenes(text.content(), body.get(i), scanned.get(i), kind, gaps, marks > 1, scenes);
    }
    return scenes.scenes();
  }

  private void addScenes(
      String text,
      Span span,
      List<Block> blocks,
      TextKind kind,
      GapRule gaps,
      boolean marked,
      SceneAssembly scenes) {
    if (span.isEmpty()) {
      return;
    }
    List<Stretch> parts = new ArrayList<>();
    for (Stretch stretch : Stretch.parting(blocks, gaps, span.start())) {
      boolean whole = marked && stretch.words() < MARKED_SCENE_TO_CUT;
      parts.addAll(whole ? List.of(stretch) : shifts(text, stretch, kind, gaps));
    }
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).start() : span.end();
      scenes.add(parts.get(i), end);
    }
  }

  private List<Stretch> shifts(String text, Stretch stretch, TextKind kind, GapRule gaps) {
    ShiftScorer scorer = scorers.apply(kind);
    List<Block> prose = stretch.prose();
    int[] words = prose.stream().mapToInt(Block::words).toArray();
    boolean[] wider = new boolean[words.length];
    for (int i = 1; i < wider.length; i++) {
      wider[i] = gaps.isWider(prose.get(i));
    }
    double[] scores = scorer.scores(text, stretch.paragraphs(), wider);
    List<Integer> breaks = new ShiftCutter(scorer.model().rule()).cut(scores, words);
    return stretch.cutAt(breaks.stream().map(prose::get).toList());
  }
}

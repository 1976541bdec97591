package org.forewarn.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forewarn.corpus.LongText;
import org.forewarn.scene.Scene;
import org.forewarn.scene.SceneSegmenter;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * How well scenes are found where the marks were removed, beside even spacing in the true number of
 * scenes and a plain TextTiling.
 *
 * <p>Chapters are longer than scenes, and a chapter holds scene breaks that nobody marked, so whole
 * chapters tell recall and little about precision. Therefore stretches are also joined from scenes
 * of 500 to 1,500 words of different chapters of one novel, where every break is known and nearly
 * every other paragraph is none; {@link StretchKind} says how. A break counts as found within one
 * paragraph of the true one.
 *
 * @param rows one for each kind of stretch
 */
public record SegmentationReport(List<Row> rows) {

  /** Scenes as long as those a story has. */
  private static final int SHORTEST = 500;

  private static final int LONGEST = 1500;

  private static final long SEED = 20_240_229L;

  public SegmentationReport {
    rows = List.copyOf(rows);
  }

  /**
   * The scores on one kind of stretch.
   *
   * @param kind how the stretches were made
   * @param stretches how many there are
   * @param segmenter the scores of the segmenter
   * @param evenSpacing those of even spacing in the true number of scenes
   * @param textTiling those of TextTiling
   */
  public record Row(
      StretchKind kind,
      int stretches,
      BoundaryScore segmenter,
      BoundaryScore evenSpacing,
      BoundaryScore textTiling) {

    public Row {
      Objects.requireNonNull(kind, "kind");
    }

    /** How many times even spacing's F1 the segmenter reaches. */
    public double timesEvenSpacing() {
      return evenSpacing.f1() == 0 ? 0 : segmenter.f1() / evenSpacing.f1();
    }
  }

  /**
   * Measures {@code segmenter} on the validation works: {@code novels/val} and {@code films/val}.
   *
   * @throws IOException if the works cannot be read
   */
  public static SegmentationReport of(SceneSegmenter segmenter, SegmentationCorpus corpus)
      throws IOException {
    List<LongText> novels = corpus.works("novels/val");
    List<LongText> films = corpus.works("films/val");
    StretchMaker maker = new StretchMaker(SHORTEST, LONGEST, SEED);
    List<Row> rows = new ArrayList<>();
    for (StretchKind kind : StretchKind.values()) {
      List<LongText> works = kind == StretchKind.SCREENPLAY ? films : novels;
      List<UnmarkedStretch> stretches =
          works.stream().flatMap(work -> maker.stretches(work, kind).stream()).toList();
      rows.add(row(kind, stretches, segmenter));
    }
    return new SegmentationReport(rows);
  }

  private static Row row(StretchKind kind, List<UnmarkedStretch> all, SceneSegmenter segmenter) {
    BoundaryScore ours = BoundaryScore.NONE;
    BoundaryScore even = BoundaryScore.NONE;
    BoundaryScore tiling = BoundaryScore.NONE;
    for (UnmarkedStretch one : all) {
      ours = ours.plus(BoundaryScore.of(found(one, segmenter), one.boundaries()));
      even = even.plus(BoundaryScore.of(SegmentationBaselines.evenSpacing(one), one.boundaries()));
      tiling =
          tiling.plus(BoundaryScore.of(SegmentationBaselines.textTiling(one), one.boundaries()));
    }
    return new Row(kind, all.size(), ours, even, tiling);
  }

  private static List<Integer> found(UnmarkedStretch stretch, SceneSegmenter segmenter) {
    SourceText text = new SourceText(stretch.id(), stretch.text());
    List<Scene> scenes = segmenter.segment(text, List.of(new Span(0, text.length())));
    return scenes.stream()
        .skip(1)
        .map(scene -> stretch.paragraphAt(scene.span().start()))
        .filter(paragraph -> paragraph > 0)
        .distinct()
        .toList();
  }
}

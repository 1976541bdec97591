package org.forewarn.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.evaluation.metric.PresenceCounts;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/** Labelled scenes and what one reader said of them; figures of any choice of its scenes. */
final class SceneSample {

  /** A warning with fewer positives in a set says little about a model there. */
  static final int FEWEST_POSITIVES = 10;

  private final List<ScoredScene> scenes;
  private final Map<Category, CategorySample> categories = new EnumMap<>(Category.class);
  private final List<Warning> warnings;

  SceneSample(List<ScoredScene> scenes) {
    this.scenes = List.copyOf(scenes);
    for (Category category : Category.values()) {
      categories.put(
          category,
          new CategorySample(
              scenes.stream().map(scene -> scene.truth(category)).toList(),
              scenes.stream().map(scene -> scene.said(category)).toList()));
    }
    this.warnings =
        List.of(Warning.values()).stream().filter(w -> positives(w) >= FEWEST_POSITIVES).toList();
  }

  /** What a reader says of scenes. */
  static SceneSample read(List<LabelledScene> scenes, SceneReader reader) {
    return new SceneSample(
        scenes.stream().map(scene -> new ScoredScene(scene, reader.read(scene))).toList());
  }

  CategorySample category(Category category) {
    return Objects.requireNonNull(categories.get(category));
  }

  List<ScoredScene> scenes() {
    return scenes;
  }

  /** The mean of a figure over the categories in which it is defined. */
  double mean(ToDoubleBiFunction<CategorySample, int[]> figure, int[] rows) {
    return each(figure, rows).average().orElse(Double.NaN);
  }

  /** The lowest of a figure over the categories in which it is defined. */
  double lowest(ToDoubleBiFunction<CategorySample, int[]> figure, int[] rows) {
    return each(figure, rows).min().orElse(Double.NaN);
  }

  private DoubleStream each(ToDoubleBiFunction<CategorySample, int[]> figure, int[] rows) {
    return categories.values().stream()
        .mapToDouble(category -> figure.applyAsDouble(category, rows))
        .filter(value -> !Double.isNaN(value));
  }

  /** The warnings with enough positives among all scenes. */
  List<Warning> warnings() {
    return warnings;
  }

  int positives(Warning warning) {
    return (int) scenes.stream().filter(s -> s.scene().warnings().contains(warning)).count();
  }

  PresenceCounts counts(Warning warning, int[] rows) {
    PresenceCounts counts = PresenceCounts.NONE;
    for (int row : rows) {
      ScoredScene scene = scenes.get(row);
      boolean there = scene.scene().warnings().contains(warning);
      counts = counts.with(there, scene.prediction().found().contains(warning));
    }
    return counts;
  }

  /** F1 of the pooled counts of the warnings with enough positives. */
  double microF1(int[] rows) {
    return warnings.stream()
        .map(warning -> counts(warning, rows))
        .reduce(PresenceCounts.NONE, PresenceCounts::plus)
        .f1();
  }

  /** The mean F1 of the warnings with enough positives. */
  double macroF1(int[] rows) {
    return warnings.stream()
        .mapToDouble(warning -> counts(warning, rows).f1())
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  /** The share of true findings whose first evidence sentence is among the labelled ones. */
  double evidenceHits(int[] rows) {
    return share(rows, Finding::isTrueFinding, Finding::isFirstEvidenceRight);
  }

  /** The share of findings outside the unsure band that are right. */
  double sureFindingsRight(int[] rows) {
    return share(rows, f -> f.isFound() && !f.said().unsure(), Finding::isRight);
  }

  /** The share of findings inside the unsure band that are right. */
  double unsureFindingsRight(int[] rows) {
    return share(rows, f -> f.isFound() && f.said().unsure(), Finding::isRight);
  }

  /** The share of findings that are inside the unsure band. */
  double unsureShare(int[] rows) {
    return share(rows, Finding::isFound, f -> f.said().unsure());
  }

  private double share(int[] rows, Predicate<Finding> of, Predicate<Finding> which) {
    int all = 0;
    int some = 0;
    for (int row : rows) {
      for (Category category : Category.values()) {
        Finding finding = new Finding(scenes.get(row), category);
        boolean counted = of.test(finding);
        all += counted ? 1 : 0;
        some += counted && which.test(finding) ? 1 : 0;
      }
    }
    return (double) some / all;
  }

  private record Finding(ScoredScene scene, Category category) {

    CategoryPrediction said() {
      return scene.said(category);
    }

    boolean isFound() {
      return said().isFound();
    }

    boolean isRight() {
      return scene.isFindingRight(category);
    }

    boolean isTrueFinding() {
      return scene.isTrueFinding(category);
    }

    boolean isFirstEvidenceRight() {
      return scene.isFirstEvidenceRight(category);
    }
  }
}

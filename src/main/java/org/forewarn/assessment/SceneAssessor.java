package org.forewarn.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.CategoryCalibration;
import org.forewarn.classifier.CategoryProbabilities;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.WarningCalibration;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * Turns the raw scores of a scene into estimates, warnings and evidence. Immutable, safe to share.
 */
public final class SceneAssessor {

  private static final int MOST_EVIDENCE = 5;
  private static final double WEAKEST_SHARE = 0.35;

  private final Calibration calibration;

  /** Decides by {@code calibration}. */
  public SceneAssessor(Calibration calibration) {
    this.calibration = calibration;
  }

  /**
   * What these scores say of this scene.
   *
   * @throws IllegalArgumentException unless every sentence of the scene has its scores
   */
  public SceneAssessment assess(Scene scene, SceneScores scores) {
    if (scores.sentences().length != scene.sentences().size()) {
      throw new IllegalArgumentException(
          "Scores must be of "
              + scene.sentences().size()
              + " sentences, got "
              + scores.sentences().length);
    }
    Map<Category, SeverityEstimate> profile = new EnumMap<>(Category.class);
    List<Evidence> evidence = new ArrayList<>();
    for (Category category : Category.values()) {
      SeverityEstimate estimate = estimate(probabilities(scores, category), category);
      profile.put(category, estimate);
      if (estimate.severity() != Severity.NONE) {
        evidence.addAll(evidence(scene, scores, category));
      }
    }
    return new SceneAssessment(scene, profile, warnings(scores), evidence);
  }

  /** The calibrated probabilities of a category. */
  CategoryProbabilities probabilities(SceneScores scores, Category category) {
    return CategoryProbabilities.of(scores, category, of(category));
  }

  /** The estimate that these probabilities make. */
  SeverityEstimate estimate(CategoryProbabilities probabilities, Category category) {
    CategoryCalibration of = of(category);
    Severity severity = severity(probabilities.expected(), of.cuts());
    return new SeverityEstimate(
        severity, probabilities.toList(), isUnsure(probabilities, severity, of));
  }

  private CategoryCalibration of(Category category) {
    return calibration.categories().get(category.ordinal());
  }

  /** The strongest severity whose cut is reached. */
  static Severity severity(double expected, List<Double> cuts) {
    int level = 0;
    while (level < cuts.size() && expected >= cuts.get(level)) {
      level++;
    }
    return Severity.ofLevel(level);
  }

  private static boolean isUnsure(
      CategoryProbabilities p, Severity severity, CategoryCalibration of) {
    return switch (severity) {
      case NONE -> p.atLeastModerate() >= of.sureModerate();
      case MILD -> p.atLeastMild() < of.sureMild();
      case MODERATE, SEVERE -> p.atLeastModerate() < of.sureModerate();
    };
  }

  /** The calibrated probability of a warning. */
  double warning(SceneScores scores, Warning warning) {
    return of(warning).scaling().probability(scores.warnings()[warning.ordinal()]);
  }

  private List<Warning> warnings(SceneScores scores) {
    List<Warning> found = new ArrayList<>();
    for (Warning warning : Warning.values()) {
      if (warning(scores, warning) >= of(warning).threshold()) {
        found.add(warning);
      }
    }
    return found;
  }

  private WarningCalibration of(Warning warning) {
    return calibration.warnings().get(warning.ordinal());
  }

  private static List<Evidence> evidence(Scene scene, SceneScores scores, Category category) {
    float[][] weights = scores.sentences();
    int column = category.ordinal();
    List<Integer> order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -weights[i][column])
                    .thenComparingInt(i -> i))
            .limit(MOST_EVIDENCE)
            .toList();
    List<Evidence> evidence = new ArrayList<>();
    for (int sentence : order) {
      double weight = weights[sentence][column];
      if (evidence.isEmpty() || weight >= WEAKEST_SHARE * evidence.get(0).weight()) {
        evidence.add(
            new Evidence(category, scene.index(), scene.sentences().get(sentence), weight));
      }
    }
    return evidence;
  }
}

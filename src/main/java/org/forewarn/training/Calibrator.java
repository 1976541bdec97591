package org.forewarn.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.CategoryCalibration;
import org.forewarn.classifier.CategoryProbabilities;
import org.forewarn.classifier.Platt;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.WarningCalibration;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * Fits probabilities, cuts, the unsure band and warning thresholds on scenes that the network has
 * not learned from.
 */
final class Calibrator {

  private static final int FEWEST_POSITIVES = 5;
  private static final double COMMON_THRESHOLD = 0.4;

  private final List<LabelledScene> scenes;
  private final List<SceneScores> scores;

  Calibrator(List<LabelledScene> scenes, List<SceneScores> scores) {
    this.scenes = List.copyOf(scenes);
    this.scores = List.copyOf(scores);
  }

  Calibration fit() {
    List<CategoryCalibration> categories = new ArrayList<>();
    for (Category category : Category.values()) {
      categories.add(category(category));
    }
    List<WarningCalibration> warnings = new ArrayList<>();
    for (Warning warning : Warning.values()) {
      warnings.add(warning(warning));
    }
    return new Calibration(categories, warnings);
  }

  private CategoryCalibration category(Category category) {
    List<Platt> thresholds = new ArrayList<>();
    for (int level = 1; level <= Targets.THRESHOLDS; level++) {
      int target = Targets.index(category, Severity.ofLevel(level));
      thresholds.add(
          PlattFitter.fit(
              column(s -> s.severities()[target]), atLeast(category, Severity.ofLevel(level))));
    }
    CategoryCalibration open = new CategoryCalibration(thresholds, List.of(0.5, 1.5, 2.5), 0, 0);
    CategoryProbabilities[] found =
        scores.stream()
            .map(s -> CategoryProbabilities.of(s, category, open))
            .toArray(CategoryProbabilities[]::new);
    int[] truths = scenes.stream().mapToInt(s -> s.severity(category).level()).toArray();
    double[] expected = Arrays.stream(found).mapToDouble(CategoryProbabilities::expected).toArray();
    List<Double> cuts = new CutSearch(expected, truths).best();
    return new CategoryCalibration(
        thresholds,
        cuts,
        SureBand.limit(found, CategoryProbabilities::atLeastMild, expected, cuts.get(0), truths, 1),
        SureBand.limit(
            found, CategoryProbabilities::atLeastModerate, expected, cuts.get(1), truths, 2));
  }

  private WarningCalibration warning(Warning warning) {
    double[] raw = column(s -> s.warnings()[warning.ordinal()]);
    boolean[] truths = new boolean[scenes.size()];
    int positives = 0;
    for (int i = 0; i < truths.length; i++) {
      truths[i] = scenes.get(i).warnings().contains(warning);
      positives += truths[i] ? 1 : 0;
    }
    Platt scaling = PlattFitter.fit(raw, truths);
    double[] probabilities = Arrays.stream(raw).map(scaling::probability).toArray();
    double threshold =
        positives < FEWEST_POSITIVES ? COMMON_THRESHOLD : bestThreshold(probabilities, truths);
    return new WarningCalibration(scaling, threshold);
  }

  // The threshold of best F1, kept inside a band so that few positives cannot push it to an
  // extreme.
  private static double bestThreshold(double[] probabilities, boolean[] truths) {
    double best = -1;
    double chosen = COMMON_THRESHOLD;
    for (double threshold = 0.15; threshold <= 0.6; threshold += 0.025) {
      int hits = 0;
      int found = 0;
      int all = 0;
      for (int i = 0; i < truths.length; i++) {
        boolean over = probabilities[i] >= threshold;
        hits += over && truths[i] ? 1 : 0;
        found += over ? 1 : 0;
        all += truths[i] ? 1 : 0;
      }
      double f1 = 2.0 * hits / Math.max(1, found + all);
      if (f1 > best + 1e-9) {
        best = f1;
        chosen = threshold;
      }
    }
    return chosen;
  }

  private double[] column(java.util.function.ToDoubleFunction<SceneScores> value) {
    return scores.stream().mapToDouble(value).toArray();
  }

  private boolean[] atLeast(Category category, Severity severity) {
    boolean[] truths = new boolean[scenes.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = scenes.get(i).severity(category).level() >= severity.level();
    }
    return truths;
  }
}

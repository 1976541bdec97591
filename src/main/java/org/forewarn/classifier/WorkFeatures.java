package org.forewarn.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.forewarn.taxonomy.Category;

/**
 * What the scenes of a long work say of it, as numbers of fixed length: for a category its
 * strongest scenes, its average, how many scenes are strong; then the averages of every category,
 * and how often each cue is raised. Immutable, safe to share.
 */
public final class WorkFeatures {

  private static final double[] TOP_SHARES = {0.02, 0.05, 0.1, 0.25, 1};
  private static final double PRESENT = 0.7;
  private static final double STRONG = 1.4;

  private final double[][] descending;
  private final List<Double> shared;

  /**
   * @param scores the scores of every scene, at least one
   * @param calibration what makes severities of them
   */
  public WorkFeatures(List<SceneScores> scores, Calibration calibration) {
    descending = new double[Targets.CATEGORIES][];
    for (Category category : Category.values()) {
      CategoryCalibration of = calibration.categories().get(category.ordinal());
      descending[category.ordinal()] =
          scores.stream()
              .map(score -> -CategoryProbabilities.of(score, category, of).expected())
              .sorted()
              .mapToDouble(negative -> -negative)
              .toArray();
    }
    shared = Collections.unmodifiableList(shared(scores));
  }

  private List<Double> shared(List<SceneScores> scores) {
    List<Double> features = new ArrayList<>();
    for (double[] category : descending) {
      features.add(topMean(category, 0.1));
      features.add(topMean(category, 1));
    }
    for (int cue = 0; cue < scores.get(0).cues().length; cue++) {
      double sum = 0;
      for (SceneScores score : scores) {
        sum += Math.log1p(score.cues()[cue]);
      }
      features.add(sum / scores.size());
    }
    features.add(1.0);
    return features;
  }

  /** The features for a category, the constant 1 last. */
  public List<Double> of(Category category) {
    double[] own = descending[category.ordinal()];
    List<Double> features = new ArrayList<>();
    features.add(own[0]);
    for (double share : TOP_SHARES) {
      features.add(topMean(own, share));
    }
    features.add(shareAbove(own, PRESENT));
    features.add(shareAbove(own, STRONG));
    features.addAll(shared);
    return features;
  }

  private static double topMean(double[] values, double share) {
    int count = Math.max(1, (int) Math.round(share * values.length));
    return Arrays.stream(values, 0, count).sum() / count;
  }

  private static double shareAbove(double[] values, double limit) {
    return Arrays.stream(values).filter(value -> value >= limit).count() / (double) values.length;
  }
}

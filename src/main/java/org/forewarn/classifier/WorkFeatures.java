package org.forewarn.classifier;

import java.util.ArrayList;
import java.util.List;

/**
 * What the scenes of a long work say of one category, as numbers of fixed length: the strongest
 * scenes, the average, how many are strong, and the averages of every category beside it.
 * Stateless.
 */
public final class WorkFeatures {

  private WorkFeatures() {}

  /**
   * The features, the constant 1 last.
   *
   * @param expected for each category, the expected severity of every scene
   * @param category the ordinal of the category asked about
   */
  public static List<Double> of(double[][] expected, int category) {
    double[] own = descending(expected[category]);
    List<Double> features = new ArrayList<>();
    features.add(own[0]);
    for (double share : new double[] {0.02, 0.05, 0.1, 0.25, 1}) {
      features.add(topMean(own, share));
    }
    features.add(shareAbove(own, 0.7));
    features.add(shareAbove(own, 1.4));
    for (double[] other : expected) {
      double[] sorted = descending(other);
      features.add(topMean(sorted, 0.1));
      features.add(topMean(sorted, 1));
    }
    features.add(1.0);
    return features;
  }

  private static double[] descending(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    for (int i = 0; i < sorted.length / 2; i++) {
      double swap = sorted[i];
      sorted[i] = sorted[sorted.length - 1 - i];
      sorted[sorted.length - 1 - i] = swap;
    }
    return sorted;
  }

  private static double topMean(double[] descending, double share) {
    int count = Math.max(1, (int) Math.round(share * descending.length));
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += descending[i];
    }
    return sum / count;
  }

  private static double shareAbove(double[] values, double limit) {
    int count = 0;
    for (double value : values) {
      count += value >= limit ? 1 : 0;
    }
    return count / (double) values.length;
  }
}

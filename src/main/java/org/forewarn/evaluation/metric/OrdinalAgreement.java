package org.forewarn.evaluation.metric;

/**
 * How well two readers agree on ordered levels: Cohen's kappa with quadratic weights (Cohen,
 * "Weighted kappa", Psychological Bulletin 70, 1968).
 */
public final class OrdinalAgreement {

  private OrdinalAgreement() {}

  /**
   * One less the squared distances observed over those expected from the margins alone; 1 is
   * perfect, 0 is chance. NaN where the truth is empty or all one level, since nothing can be
   * agreed on.
   *
   * @param levels how many levels there are; all values lie in 0 to {@code levels - 1}
   * @throws IllegalArgumentException if the two differ in length
   */
  public static double quadraticKappa(int[] truth, int[] found, int levels) {
    requireSameLength(truth.length, found.length);
    double[] truths = shares(truth, levels);
    double[] founds = shares(found, levels);
    double observed = 0;
    for (int i = 0; i < truth.length; i++) {
      observed += squared(truth[i] - found[i]) / truth.length;
    }
    return isConstant(truth) ? Double.NaN : 1 - observed / expected(truths, founds);
  }

  /** The share of equal values, NaN if there are none. */
  public static double accuracy(int[] truth, int[] found) {
    requireSameLength(truth.length, found.length);
    int equal = 0;
    for (int i = 0; i < truth.length; i++) {
      equal += truth[i] == found[i] ? 1 : 0;
    }
    return (double) equal / truth.length;
  }

  private static double expected(double[] truths, double[] founds) {
    double expected = 0;
    for (int t = 0; t < truths.length; t++) {
      for (int f = 0; f < founds.length; f++) {
        expected += squared(t - f) * truths[t] * founds[f];
      }
    }
    return expected;
  }

  private static double[] shares(int[] values, int levels) {
    double[] shares = new double[levels];
    for (int value : values) {
      shares[value] += 1.0 / values.length;
    }
    return shares;
  }

  private static boolean isConstant(int[] values) {
    for (int value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  private static double squared(double x) {
    return x * x;
  }

  static void requireSameLength(int one, int other) {
    if (one != other) {
      throw new IllegalArgumentException(
          "Truth and prediction must be as many, got " + one + " and " + other);
    }
  }
}

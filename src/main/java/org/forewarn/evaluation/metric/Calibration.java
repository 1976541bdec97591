package org.forewarn.evaluation.metric;

/**
 * How far stated probabilities are from observed shares: the expected calibration error over ten
 * bins of equal width (Naeini, Cooper and Hauskrecht, AAAI 2015; Guo and others, ICML 2017).
 */
public final class Calibration {

  /** The number of bins. */
  public static final int BINS = 10;

  private Calibration() {}

  /**
   * The mean over cases of the distance between the mean probability of a case's bin and the share
   * of that bin that is true; NaN for no case.
   *
   * @param probabilities each 0 to 1; the last bin holds 1 as well
   * @throws IllegalArgumentException if the two differ in length
   */
  public static double expectedError(double[] probabilities, boolean[] truth) {
    OrdinalAgreement.requireSameLength(truth.length, probabilities.length);
    double[] excess = new double[BINS];
    for (int i = 0; i < truth.length; i++) {
      int bin = Math.min(BINS - 1, (int) (probabilities[i] * BINS));
      excess[bin] += probabilities[i] - (truth[i] ? 1 : 0);
    }
    double sum = 0;
    for (double difference : excess) {
      sum += Math.abs(difference);
    }
    return sum / truth.length;
  }
}

package org.forewarn.classifier;

/**
 * Platt scaling on the log-odds of a score: {@code sigmoid(slope * logit(score) + intercept)}
 * (Platt 1999).
 *
 * @param slope above 0, so that order is kept
 * @param intercept the shift in log-odds
 */
public record Platt(double slope, double intercept) {

  private static final double NEAREST = 1e-6;

  /**
   * @throws IllegalArgumentException unless the slope is above 0 and both are finite
   */
  public Platt {
    if (!(slope > 0) || Double.isInfinite(slope)) {
      throw new IllegalArgumentException("Platt slope must be above 0, got " + slope);
    }
    if (!Double.isFinite(intercept)) {
      throw new IllegalArgumentException("Platt intercept must be finite, got " + intercept);
    }
  }

  /** The calibrated probability of a score 0 to 1. */
  public double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * logit(score) + intercept)));
  }

  /** The log-odds of a score, kept finite. */
  public static double logit(double score) {
    double inside = Math.min(1 - NEAREST, Math.max(NEAREST, score));
    return Math.log(inside / (1 - inside));
  }
}

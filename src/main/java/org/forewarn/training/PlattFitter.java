package org.forewarn.training;

import org.forewarn.classifier.Platt;

/**
 * Fits Platt scaling by Newton's method, with a normal prior (variance 1) around slope 1, so that a
 * handful of positives cannot bend it far.
 */
final class PlattFitter {

  private static final int STEPS = 30;
  private static final double PRIOR = 1;
  private static final double LEAST_SLOPE = 0.05;

  private PlattFitter() {}

  /** The scaling that makes {@code scores} fit {@code truths} best. */
  static Platt fit(double[] scores, boolean[] truths) {
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double gradSlope = -PRIOR * (slope - 1);
      double gradIntercept = 0;
      double ss = PRIOR;
      double si = 0;
      double ii = 1e-6;
      for (int n = 0; n < scores.length; n++) {
        double x = Platt.logit(scores[n]);
        double p = 1 / (1 + Math.exp(-(slope * x + intercept)));
        double error = (truths[n] ? 1 : 0) - p;
        double weight = p * (1 - p);
        gradSlope += error * x;
        gradIntercept += error;
        ss += weight * x * x;
        si += weight * x;
        ii += weight;
      }
      double determinant = ss * ii - si * si;
      double moveSlope = (ii * gradSlope - si * gradIntercept) / determinant;
      double moveIntercept = (ss * gradIntercept - si * gradSlope) / determinant;
      slope = Math.max(LEAST_SLOPE, slope + clamp(moveSlope));
      intercept += clamp(moveIntercept);
    }
    return new Platt(slope, intercept);
  }

  private static double clamp(double move) {
    return Math.max(-1, Math.min(1, move));
  }
}

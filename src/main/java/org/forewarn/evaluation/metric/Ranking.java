package org.forewarn.evaluation.metric;

import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** How well scores put things in order. */
public final class Ranking {

  private Ranking() {}

  /**
   * The area under the ROC curve: the chance that a positive scores above a negative, ties counted
   * half. Computed from the rank sum (Hanley and McNeil, Radiology 143, 1982). NaN without a
   * positive or without a negative.
   *
   * @throws IllegalArgumentException if the two differ in length
   */
  public static double areaUnderCurve(double[] scores, boolean[] positive) {
    OrdinalAgreement.requireSameLength(positive.length, scores.length);
    double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(scores);
    double sum = 0;
    double positives = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += positive[i] ? ranks[i] : 0;
      positives += positive[i] ? 1 : 0;
    }
    double negatives = scores.length - positives;
    return positives == 0 || negatives == 0
        ? Double.NaN
        : (sum - positives * (positives + 1) / 2) / (positives * negatives);
  }

  /**
   * Spearman's rank correlation, ties at their mean rank. NaN for fewer than three pairs or where
   * one side is constant.
   *
   * @throws IllegalArgumentException if the two differ in length
   */
  public static double spearman(double[] one, double[] other) {
    OrdinalAgreement.requireSameLength(one.length, other.length);
    return one.length < 3 ? Double.NaN : new SpearmansCorrelation().correlation(one, other);
  }
}

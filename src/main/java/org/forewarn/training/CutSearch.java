package org.forewarn.training;

import java.util.Arrays;
import java.util.List;
import org.forewarn.evaluation.metric.OrdinalAgreement;

/**
 * Finds the three cuts of an expected severity that agree best with readers by quadratic weighted
 * kappa (Cohen 1968), by coordinate ascent. A small penalty on the distance from 0.5, 1.5, 2.5
 * keeps cuts that few scenes speak for where they would be without a search.
 */
final class CutSearch {

  private static final double[] USUAL = {0.5, 1.5, 2.5};
  private static final double PENALTY = 0.03;
  private static final int ROUNDS = 5;

  private final double[] expected;
  private final int[] truths;
  private final double[] candidates;

  CutSearch(double[] expected, int[] truths) {
    this.expected = expected.clone();
    this.truths = truths.clone();
    this.candidates = new double[115];
    Arrays.setAll(candidates, i -> 0.1 + 0.025 * i);
  }

  /** The best cuts, ascending. */
  List<Double> best() {
    double[] cuts = USUAL.clone();
    double best = value(cuts);
    for (int round = 0; round < ROUNDS; round++) {
      for (int which = 0; which < cuts.length; which++) {
        for (double candidate : candidates) {
          double[] moved = cuts.clone();
          moved[which] = candidate;
          double value = ascends(moved) ? value(moved) : -1;
          if (value > best + 1e-9) {
            best = value;
            cuts = moved;
          }
        }
      }
    }
    return Arrays.stream(cuts).boxed().toList();
  }

  private static boolean ascends(double[] cuts) {
    return cuts[0] <= cuts[1] && cuts[1] <= cuts[2];
  }

  private double value(double[] cuts) {
    double distance = 0;
    for (int i = 0; i < cuts.length; i++) {
      distance += Math.abs(cuts[i] - USUAL[i]);
    }
    return kappa(cuts) - PENALTY * distance;
  }

  private double kappa(double[] cuts) {
    int[] found = Arrays.stream(expected).mapToInt(value -> level(value, cuts)).toArray();
    double kappa = OrdinalAgreement.quadraticKappa(truths, found, cuts.length + 1);
    return Double.isNaN(kappa) ? 0 : kappa;
  }

  private static int level(double value, double[] cuts) {
    int level = 0;
    while (level < cuts.length && value >= cuts[level]) {
      level++;
    }
    return level;
  }
}

package org.forewarn.training;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.forewarn.classifier.CategoryProbabilities;

/**
 * Finds how probable a finding must be so that the findings at least as probable are right often
 * enough.
 */
final class SureBand {

  /** How often findings outside the unsure band are to be right. */
  static final double RIGHT = 0.8;

  private static final int FEWEST = 8;
  private static final double WIDEST = 0.75;

  private SureBand() {}

  /**
   * The probability from which on findings are right at {@link #RIGHT}, at most {@code 0.75}.
   *
   * @param found the probabilities of each scene
   * @param of the probability the band is on
   * @param expected the expected severity of each scene
   * @param cut the expected severity from which on there is a finding
   * @param truths the true level of each scene
   * @param level the level from which on a finding is right
   */
  static double limit(
      CategoryProbabilities[] found,
      ToDoubleFunction<CategoryProbabilities> of,
      double[] expected,
      double cut,
      int[] truths,
      int level) {
    double[] probabilities = Arrays.stream(found).mapToDouble(of).toArray();
    for (double limit = 0; limit < WIDEST; limit += 0.01) {
      int findings = 0;
      int right = 0;
      for (int i = 0; i < truths.length; i++) {
        boolean finding = expected[i] >= cut && probabilities[i] >= limit;
        findings += finding ? 1 : 0;
        right += finding && truths[i] >= level ? 1 : 0;
      }
      if (findings >= FEWEST && right >= RIGHT * findings) {
        return limit;
      }
    }
    return WIDEST;
  }
}

package org.forewarn.classifier;

import java.util.List;
import org.forewarn.taxonomy.Category;

/**
 * Calibrated probabilities of the four severities of one category.
 *
 * @param none the probability of NONE
 * @param mild the probability of MILD
 * @param moderate the probability of MODERATE
 * @param severe the probability of SEVERE
 */
public record CategoryProbabilities(double none, double mild, double moderate, double severe) {

  private static final double ROUNDING = 1e-6;

  /**
   * @throws IllegalArgumentException unless all are 0 to 1 and they sum to 1, rounding apart
   */
  public CategoryProbabilities {
    double least = Math.min(Math.min(none, mild), Math.min(moderate, severe));
    double sum = none + mild + moderate + severe;
    if (!(least >= -ROUNDING && Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "Probabilities must be 0 to 1 and sum to 1, got "
              + List.of(none, mild, moderate, severe));
    }
  }

  /** What a scene's raw scores say of a category; cumulative probabilities are kept from rising. */
  public static CategoryProbabilities of(
      SceneScores scores, Category category, CategoryCalibration calibration) {
    int at = category.ordinal() * Targets.THRESHOLDS;
    double mild = calibration.thresholds().get(0).probability(scores.severities()[at]);
    double moderate =
        Math.min(mild, calibration.thresholds().get(1).probability(scores.severities()[at + 1]));
    double severe =
        Math.min(
            moderate, calibration.thresholds().get(2).probability(scores.severities()[at + 2]));
    return cumulative(mild, moderate, severe);
  }

  /**
   * From the probabilities of "at least": each at most the one before.
   *
   * @throws IllegalArgumentException if one is above the one before
   */
  public static CategoryProbabilities cumulative(double mild, double moderate, double severe) {
    return new CategoryProbabilities(1 - mild, mild - moderate, moderate - severe, severe);
  }

  /** A share, 0 to 1, of this and the rest of {@code other}. */
  public CategoryProbabilities mixedWith(CategoryProbabilities other, double share) {
    double rest = 1 - share;
    return new CategoryProbabilities(
        share * none + rest * other.none,
        share * mild + rest * other.mild,
        share * moderate + rest * other.moderate,
        share * severe + rest * other.severe);
  }

  /** The expected severity, 0 to 3. */
  public double expected() {
    return mild + 2 * moderate + 3 * severe;
  }

  /** The probability of MILD or stronger. */
  public double atLeastMild() {
    return mild + moderate + severe;
  }

  /** The probability of MODERATE or stronger. */
  public double atLeastModerate() {
    return moderate + severe;
  }

  /** The four probabilities in order. */
  public List<Double> toList() {
    return List.of(none, mild, moderate, severe);
  }
}

package org.forewarn.classifier;

import java.util.List;

/**
 * Calibration of one category.
 *
 * @param thresholds Platt scaling of "at least mild", "at least moderate", "severe"
 * @param cuts the expected severity from which on a scene counts as mild, moderate, severe;
 *     ascending
 * @param sureMild the probability of presence from which on a MILD finding is sure
 * @param sureModerate the probability of "at least moderate" from which on a stronger finding is
 *     sure
 */
public record CategoryCalibration(
    List<Platt> thresholds, List<Double> cuts, double sureMild, double sureModerate) {

  /**
   * @throws IllegalArgumentException unless there are three thresholds and three ascending cuts
   */
  public CategoryCalibration {
    thresholds = List.copyOf(thresholds);
    cuts = List.copyOf(cuts);
    boolean ascending =
        cuts.size() == Targets.THRESHOLDS
            && cuts.get(0) <= cuts.get(1)
            && cuts.get(1) <= cuts.get(2);
    if (thresholds.size() != Targets.THRESHOLDS || !ascending) {
      throw new IllegalArgumentException(
          "Calibration must have 3 thresholds and 3 ascending cuts, got " + cuts);
    }
  }
}

package org.forewarn.classifier;

import java.util.Objects;

/**
 * Calibration of one warning.
 *
 * @param scaling Platt scaling of its probability
 * @param threshold the calibrated probability from which on a scene carries it
 */
public record WarningCalibration(Platt scaling, double threshold) {

  /**
   * @throws IllegalArgumentException if the threshold is no number
   */
  public WarningCalibration {
    Objects.requireNonNull(scaling, "scaling");
    if (Double.isNaN(threshold)) {
      throw new IllegalArgumentException("Threshold must be a number, got " + threshold);
    }
  }
}

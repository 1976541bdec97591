package org.forewarn.classifier;

import java.util.List;

/**
 * What turns a network's scores into probabilities and decisions, fitted on scenes that the network
 * has not seen.
 *
 * @param categories one for each category, in taxonomy order
 * @param warnings one for each warning, in taxonomy order
 */
public record Calibration(List<CategoryCalibration> categories, List<WarningCalibration> warnings) {

  /**
   * @throws IllegalArgumentException unless every category and every warning has one
   */
  public Calibration {
    categories = List.copyOf(categories);
    warnings = List.copyOf(warnings);
    if (categories.size() != Targets.CATEGORIES || warnings.size() != Targets.WARNINGS) {
      throw new IllegalArgumentException(
          "Calibration must cover "
              + Targets.CATEGORIES
              + " categories and "
              + Targets.WARNINGS
              + " warnings");
    }
  }
}

package org.forewarn.assessment;

import java.util.List;
import java.util.Objects;
import org.forewarn.taxonomy.Severity;

/**
 * How strong a category is, and how sure that is.
 *
 * @param severity the severity found
 * @param probabilities calibrated probabilities of none, mild, moderate, severe; they sum to 1
 * @param unsure whether the estimate lies in the band where it cannot be relied on
 */
public record SeverityEstimate(Severity severity, List<Double> probabilities, boolean unsure) {

  /**
   * @throws IllegalArgumentException unless there are four probabilities
   */
  public SeverityEstimate {
    Objects.requireNonNull(severity, "severity");
    probabilities = List.copyOf(probabilities);
    if (probabilities.size() != Severity.values().length) {
      throw new IllegalArgumentException(
          "Estimate must have 4 probabilities, got " + probabilities.size());
    }
  }
}

package org.forewarn.evaluation;

import java.util.List;
import java.util.Objects;
import org.forewarn.taxonomy.Severity;

/**
 * What a reader under evaluation says of one category.
 *
 * @param severity the severity it settles on
 * @param probabilities its probabilities of none, mild, moderate, severe
 * @param unsure whether it says it cannot tell
 * @param evidence the sentences it names, 0-based, strongest first; empty where it names none
 */
public record CategoryPrediction(
    Severity severity, List<Double> probabilities, boolean unsure, List<Integer> evidence) {

  /**
   * @throws IllegalArgumentException unless there are four probabilities
   */
  public CategoryPrediction {
    Objects.requireNonNull(severity, "severity");
    probabilities = List.copyOf(probabilities);
    evidence = List.copyOf(evidence);
    if (probabilities.size() != Severity.values().length) {
      throw new IllegalArgumentException(
          "Prediction must have 4 probabilities, got " + probabilities.size());
    }
  }

  /** The probability that the category is there at all. */
  public double presence() {
    return Math.min(1, Math.max(0, 1 - probabilities.get(0)));
  }

  /** The expected level, 0 to 3: what two texts are compared by. */
  public double expectedLevel() {
    double sum = 0;
    for (Severity severity : Severity.values()) {
      sum += severity.level() * probabilities.get(severity.level());
    }
    return sum;
  }

  /** Whether something is found, mild or stronger, sure or not. */
  public boolean isFound() {
    return severity != Severity.NONE;
  }
}

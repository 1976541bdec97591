package org.forewarn.check;

import java.util.List;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.taxonomy.Severity;

/**
 * One category as found, with the room that doubt leaves: {@code sure <= found <= possible}.
 *
 * @param found the best estimate
 * @param sure the severity that can be relied on; only this may weigh against a declaration
 * @param possible the severity that cannot be ruled out; only above this is a declaration strong
 */
record Finding(Severity found, Severity sure, Severity possible) {

  /** How probable "at least this strong" must be to be relied on when the estimate is unsure. */
  private static final double RELIABLE = 0.75;

  static Finding of(SeverityEstimate estimate) {
    Severity found = estimate.severity();
    if (!estimate.unsure()) {
      return new Finding(found, found, found);
    }
    Severity sure = reached(estimate.probabilities(), RELIABLE);
    Severity possible = reached(estimate.probabilities(), 1 - RELIABLE);
    return new Finding(found, found.atLeast(sure) ? sure : found, found.max(possible));
  }

  private static Severity reached(List<Double> probabilities, double needed) {
    double atLeast = 0;
    for (int level = probabilities.size() - 1; level > 0; level--) {
      atLeast += probabilities.get(level);
      if (atLeast >= needed) {
        return Severity.ofLevel(level);
      }
    }
    return Severity.NONE;
  }
}

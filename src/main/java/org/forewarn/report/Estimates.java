package org.forewarn.report;

import java.util.Map;
import java.util.Objects;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** Looks into profiles, which are whole by contract. */
final class Estimates {

  private Estimates() {}

  static SeverityEstimate of(Map<Category, SeverityEstimate> profile, Category category) {
    return Objects.requireNonNull(profile.get(category), "profiles cover every category");
  }

  /** The strongest severity of any category. */
  static Severity worst(Map<Category, SeverityEstimate> profile) {
    return profile.values().stream()
        .map(SeverityEstimate::severity)
        .reduce(Severity.NONE, Severity::max);
  }
}

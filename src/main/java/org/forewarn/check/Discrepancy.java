package org.forewarn.check;

import java.util.List;
import java.util.Objects;
import org.forewarn.assessment.Evidence;
import org.forewarn.taxonomy.Category;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what was declared and what was found.
 *
 * @param kind what kind of difference
 * @param level how much it matters
 * @param category the category it is about, or null when it is about the rating
 * @param message one sentence of advice; never story text
 * @param evidence the sentences that show it, strongest first
 */
public record Discrepancy(
    DiscrepancyKind kind,
    FindingLevel level,
    @Nullable Category category,
    String message,
    List<Evidence> evidence) {

  public Discrepancy {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(message, "message");
    evidence = List.copyOf(evidence);
  }
}

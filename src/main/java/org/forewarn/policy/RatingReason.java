package org.forewarn.policy;

import java.util.Objects;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/**
 * A rule that fired.
 *
 * @param rule the rule's id, unique in its scale
 * @param text the rule's words for people
 * @param categories the categories its condition asks about, so that scenes can be named
 * @param warnings the warnings its condition asks about
 */
public record RatingReason(
    String rule, String text, Set<Category> categories, Set<Warning> warnings) {

  public RatingReason {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(text, "text");
    categories = Set.copyOf(categories);
    warnings = Set.copyOf(warnings);
  }
}

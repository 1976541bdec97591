package org.forewarn.check;

import java.util.Optional;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.RuleForce;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** Finds how far a declaration prepares a reader for content that no claim names. */
final class CoverFinder {

  private final Declaration declaration;
  private final DeclaredContent content;
  private final Optional<ReadRating> rating;

  CoverFinder(Declaration declaration, Optional<ReadRating> rating) {
    this.declaration = declaration;
    this.content = DeclaredContent.of(declaration);
    this.rating = rating;
  }

  Cover of(Category category, Severity severity) {
    if (declaration.absent()) {
      return Cover.NOTHING_DECLARED;
    }
    if (declaration.optOut() || rating.filter(ReadRating::optsOut).isPresent()) {
      return Cover.OPTED_OUT;
    }
    return rating
        .map(read -> byRating(read, category, severity))
        .orElse(content.lists() ? Cover.LIST_ALONE : Cover.NOTHING_DECLARED);
  }

  private Cover byRating(ReadRating read, Category category, Severity severity) {
    if (!read.allows(category, severity, RuleForce.CUSTOMARY)) {
      return Cover.NONE;
    }
    if (!read.allows(category, severity, RuleForce.DISCRETIONARY)) {
      return Cover.AUTHORS_CHOICE;
    }
    if (!content.lists()) {
      return Cover.RATING_ALONE;
    }
    boolean kindred =
        content.claims().stream()
            .anyMatch(c -> !c.negated() && Levels.kindred(c.category(), category));
    return kindred ? Cover.RATING_BESIDE_KINDRED : Cover.RATING_BESIDE_LIST;
  }
}

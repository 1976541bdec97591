package org.forewarn.check;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.ContentSummary;
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
        .orElseGet(this::withoutReadableRating);
  }

  private Cover withoutReadableRating() {
    return declaration.claims().isEmpty() ? Cover.RATING_UNREADABLE : Cover.LIST_ALONE;
  }

  /** A low rating and an open list each leave a reader unprepared; the worse of the two counts. */
  private Cover byRating(ReadRating read, Category category, Severity severity) {
    Comparator<Cover> worse =
        Comparator.comparing(
            cover -> cover.undeclared(category, severity),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    return Stream.of(lowRating(read, category, severity), openList(category))
        .flatMap(Optional::stream)
        .max(worse)
        .orElse(Cover.RATING_ALONE);
  }

  private static Optional<Cover> lowRating(ReadRating read, Category category, Severity severity) {
    ContentSummary alone = new ContentSummary(Map.of(category, severity), Set.of(), Map.of());
    return read.shortfall(alone)
        .map(
            shortfall ->
                switch (shortfall.level()) {
                  case ERROR -> Cover.NONE;
                  case WARNING -> Cover.RATING_NEAR;
                  case NOTE -> Cover.AUTHORS_CHOICE;
                });
  }

  private Optional<Cover> openList(Category category) {
    if (!content.lists()) {
      return Optional.empty();
    }
    boolean kindred =
        content.claims().stream()
            .anyMatch(c -> !c.negated() && Levels.kindred(c.category(), category));
    return Optional.of(kindred ? Cover.RATING_BESIDE_KINDRED : Cover.RATING_BESIDE_LIST);
  }
}

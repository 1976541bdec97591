package org.forewarn.check;

import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How far a declaration prepares a reader for content that it does not name. The levels here and in
 * {@link Levels} are the only ones there are; {@code verdicts.md} gives their reasons.
 */
enum Cover {
  /** Nothing was declared, so nothing was misstated. */
  NOTHING_DECLARED(FindingLevel.WARNING, FindingLevel.WARNING, FindingLevel.WARNING),
  /** The author declined to warn; that is itself a warning. */
  OPTED_OUT(null, null, null),
  /** A rating alone, and high enough: by the custom of its archives it stands for all it allows. */
  RATING_ALONE(null, FindingLevel.NOTE, FindingLevel.WARNING),
  /** A high enough rating beside a list that leaves this out. */
  RATING_BESIDE_LIST(FindingLevel.NOTE, FindingLevel.WARNING, FindingLevel.ERROR),
  /** The same, where the list names something that commonly brings this with it. */
  RATING_BESIDE_KINDRED(FindingLevel.NOTE, FindingLevel.NOTE, FindingLevel.WARNING),
  /** The rating is lower than advised, on a scale that leaves this to the author. */
  AUTHORS_CHOICE(FindingLevel.NOTE, FindingLevel.WARNING, FindingLevel.WARNING),
  /** A list without a rating that leaves this out. */
  LIST_ALONE(FindingLevel.WARNING, FindingLevel.WARNING, FindingLevel.ERROR),
  /** A rating was given that no scale has, and nothing else. */
  RATING_UNREADABLE(FindingLevel.NOTE, FindingLevel.WARNING, FindingLevel.WARNING),
  /** The rating is a little low for this, or is only read nearly. */
  RATING_NEAR(FindingLevel.WARNING, FindingLevel.WARNING, FindingLevel.WARNING),
  /** The rating is clearly too low for this. */
  NONE(FindingLevel.WARNING, FindingLevel.ERROR, FindingLevel.ERROR);

  private final @Nullable FindingLevel moderate;
  private final @Nullable FindingLevel severe;
  private final @Nullable FindingLevel severeSought;

  Cover(
      @Nullable FindingLevel moderate,
      @Nullable FindingLevel severe,
      @Nullable FindingLevel severeSought) {
    this.moderate = moderate;
    this.severe = severe;
    this.severeSought = severeSought;
  }

  /**
   * The level of content of this severity that is not declared; null where there is nothing to say.
   */
  @Nullable FindingLevel undeclared(Category category, Severity severity) {
    return switch (severity) {
      case NONE, MILD -> null;
      case MODERATE -> moderate;
      case SEVERE -> Levels.sought(category) ? severeSought : severe;
    };
  }
}

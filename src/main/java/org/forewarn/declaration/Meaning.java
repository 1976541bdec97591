package org.forewarn.declaration;

import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/** What a phrase of the vocabulary means. */
sealed interface Meaning {

  /** Something that is in a story, or, where {@code denies}, is said not to be. */
  record Content(Category category, @Nullable Warning warning, SeverityRange range, boolean denies)
      implements Meaning {}

  /** Understood, and nothing is claimed. */
  record Neutral() implements Meaning {}

  /** How much of it there is; {@code alone} is what it says where nothing else is named. */
  record Modifier(ModifierKind kind, SeverityRange range, @Nullable Category alone)
      implements Meaning {}

  /** A word that holds phrases together; {@code scale} only where it names one. */
  record Function(WordRole role, @Nullable String scale) implements Meaning {}

  /** A value of a rating scale. */
  record ScaleValue(String scale, String value, Reading reading) implements Meaning {}

  /** How a modifier changes a range. */
  enum ModifierKind {
    STRENGTH,
    CAP,
    RARE,
    SOME,
    FREQUENT,
    RAISE
  }

  /** What a word does in a declaration. */
  enum WordRole {
    NEGATION,
    AND,
    OR,
    BUT,
    FOR,
    HEDGE,
    MAYBE,
    FILLER,
    PLACE,
    NEAR_RATING,
    NONE,
    OPT_OUT_WARNINGS,
    OPT_OUT_RATING,
    SCALE
  }

  /** Where a spelling counts as a rating. */
  enum Reading {
    SURE,
    PLACE,
    SCALE,
    INVENTED
  }
}

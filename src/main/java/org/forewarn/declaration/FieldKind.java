package org.forewarn.declaration;

/** What kind of value is read: where ratings may stand, and how much must be understood. */
enum FieldKind {
  /** A rating and its reasons. */
  RATING,
  /** A list of warnings. */
  WARNINGS,
  /** Free tags: one that is only half understood claims nothing. */
  TAGS,
  /** Words taken out of running prose: as careful as with tags. */
  PROSE;

  /** Whether a phrase with unknown words still claims what its known words say. */
  boolean trustsHalfKnown() {
    return this == RATING || this == WARNINGS;
  }
}

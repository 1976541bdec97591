package org.forewarn.check;

/** How what was declared of one category compares with what was found. */
public enum CategoryOutcome {
  /** Declared and found alike, or neither. */
  CONFIRMED,
  /** Declared weaker than found, or denied and found. */
  UNDER_DECLARED,
  /** Declared and not found, or declared stronger than found. */
  OVER_DECLARED,
  /** Not declared and found. */
  UNDECLARED,
  /** The finding is too close to call. */
  UNSURE
}

package org.forewarn.check;

import java.util.Locale;

/** What kind of difference a discrepancy reports. */
public enum DiscrepancyKind {
  RATING_TOO_LOW,
  RATING_TOO_HIGH,
  RATING_ABSENT,
  RATING_UNRECOGNISED,
  CATEGORY_UNDER_DECLARED,
  CATEGORY_OVER_DECLARED,
  CATEGORY_UNDECLARED,
  CATEGORY_UNSURE,
  DENIED_BUT_FOUND,
  DECLARED_NOT_FOUND,
  NEEDS_HUMAN_REVIEW;

  /** The stable id used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

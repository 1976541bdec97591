package org.forewarn.check;

/** How the declared rating compares with the one that fits. */
public enum RatingOutcome {
  CONSISTENT,
  TOO_LOW,
  TOO_HIGH,
  ABSENT,
  OPTED_OUT,
  UNRECOGNISED
}

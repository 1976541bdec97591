package org.forewarn.check;

import java.util.Locale;

/** The one-word answer for a whole work. */
public enum Verdict {
  CONSISTENT,
  UNDER_DECLARED,
  OVER_DECLARED,
  MIXED,
  UNDECLARED,
  OPTED_OUT;

  /** The stable id used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

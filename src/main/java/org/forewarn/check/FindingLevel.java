package org.forewarn.check;

import java.util.Locale;

/** How much a discrepancy matters; colours, exit codes and every format derive from it. */
public enum FindingLevel {
  NOTE,
  WARNING,
  ERROR;

  /** The stable id used in JSON and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

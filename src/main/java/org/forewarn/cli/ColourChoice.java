package org.forewarn.cli;

import java.util.Locale;

/** When a report is coloured. */
enum ColourChoice {
  /** On a terminal, unless {@code NO_COLOR} is set or {@code TERM} is {@code dumb}. */
  AUTO,
  ALWAYS,
  NEVER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static final class Reader extends Words<ColourChoice> {
    Reader() {
      super(ColourChoice.values(), ColourChoice::id);
    }
  }
}

package org.forewarn.report;

import org.forewarn.check.FindingLevel;
import org.forewarn.taxonomy.Severity;

/** A colour or weight of text on a terminal; the one place that gives severities and levels one. */
enum Paint {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31"),
  CYAN("36");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  static Paint of(Severity severity) {
    return switch (severity) {
      case NONE -> DIM;
      case MILD -> GREEN;
      case MODERATE -> YELLOW;
      case SEVERE -> RED;
    };
  }

  static Paint of(FindingLevel level) {
    return switch (level) {
      case NOTE -> CYAN;
      case WARNING -> YELLOW;
      case ERROR -> RED;
    };
  }

  /** The text between this paint's escape sequences. */
  String over(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

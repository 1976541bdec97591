package org.forewarn.report;

import org.forewarn.check.FindingLevel;
import org.forewarn.taxonomy.Severity;

/**
 * The characters that bars and marks are drawn with. Each severity has another shape and not only
 * another colour, so that nothing is lost without colour.
 */
public enum Glyphs {
  /** Block elements, for UTF-8. */
  UNICODE("█", "░", new String[] {"·", "▂", "▅", "█"}, new String[] {"·", "!", "✗"}, "·", "─", "…"),
  /** For every other character set. */
  ASCII("#", ".", new String[] {".", "-", "+", "#"}, new String[] {"-", "!", "X"}, "|", "-", "...");

  private final String full;
  private final String empty;
  private final String[] cells;
  private final String[] marks;
  private final String dot;
  private final String rule;
  private final String ellipsis;

  Glyphs(
      String full,
      String empty,
      String[] cells,
      String[] marks,
      String dot,
      String rule,
      String ellipsis) {
    this.full = full;
    this.empty = empty;
    this.cells = cells;
    this.marks = marks;
    this.dot = dot;
    this.rule = rule;
    this.ellipsis = ellipsis;
  }

  /** Three columns, filled by as many as the severity's level. */
  String bar(Severity severity) {
    int filled = severity.level();
    return full.repeat(filled) + empty.repeat(Severity.SEVERE.level() - filled);
  }

  /** One column that grows with the severity. */
  String cell(Severity severity) {
    return cells[severity.level()];
  }

  /** One column for a level. */
  String mark(FindingLevel level) {
    return marks[level.ordinal()];
  }

  /** What parts the items of a line. */
  String dot() {
    return " " + dot + " ";
  }

  /** A rule {@code columns} wide. */
  String rule(int columns) {
    return rule.repeat(columns);
  }

  /** What stands for words left out. */
  String ellipsis() {
    return ellipsis;
  }
}

package org.forewarn.report;

import java.util.Objects;

/**
 * How a report looks; formats for programs heed {@code several} alone.
 *
 * @param colour whether ANSI colours may be used
 * @param glyphs which characters bars and marks are drawn with
 * @param showEvidence whether story text may be quoted
 * @param several whether more than one work was asked for: programs then get one document a line,
 *     people get a rule between works
 */
public record ReportStyle(boolean colour, Glyphs glyphs, boolean showEvidence, boolean several) {

  /** No colour, Unicode glyphs, nothing quoted, one work. */
  public static final ReportStyle PLAIN = new ReportStyle(false, Glyphs.UNICODE, false, false);

  public ReportStyle {
    Objects.requireNonNull(glyphs, "glyphs");
  }
}

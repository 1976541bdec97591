package org.forewarn.language;

import java.util.Objects;
import org.forewarn.text.Span;

/**
 * One paragraph of a text.
 *
 * @param span its characters, trimmed of white space, never empty
 * @param blankLines how many empty lines stand between it and the paragraph before, 0 for the first
 */
public record Paragraph(Span span, int blankLines) {

  /**
   * @throws IllegalArgumentException if the span is empty or the gap negative
   */
  public Paragraph {
    Objects.requireNonNull(span, "span");
    if (span.isEmpty() || blankLines < 0) {
      throw new IllegalArgumentException(
          "Paragraph must hold characters and a gap of 0 or more, got " + span + ", " + blankLines);
    }
  }
}

package org.forewarn.text;

import java.util.Objects;

/**
 * One decoded text and the name it is known by in messages. Offsets everywhere are into {@link
 * #content}.
 *
 * @param name a file name, a record id or {@code <stdin>}
 * @param content the decoded characters, line ends as they stood
 */
public record SourceText(String name, String content) {

  public SourceText {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /** The number of UTF-16 units. */
  public int length() {
    return content.length();
  }

  /**
   * The characters of a span.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the text
   */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** A fresh line map of the whole text; keep it when asking more than once. */
  public LineMap lineMap() {
    return LineMap.of(content);
  }
}

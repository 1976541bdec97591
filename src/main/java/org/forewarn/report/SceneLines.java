package org.forewarn.report;

import org.forewarn.text.LineMap;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * The lines a scene stands on, both from 1 and inclusive, blank ones at its edges left out.
 *
 * @param first the line of its first visible character
 * @param last the line of its last visible character
 */
record SceneLines(int first, int last) {

  static SceneLines of(Span span, SourceText text, LineMap lines) {
    String content = text.content();
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    int last = Math.max(start, end - 1);
    return new SceneLines(lines.position(start).line(), lines.position(last).line());
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}

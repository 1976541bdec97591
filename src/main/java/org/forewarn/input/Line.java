package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text, its line end and outer white space left out.
 *
 * @param start the first character
 * @param end behind the last character
 */
record Line(int start, int end) {

  /** Every line that holds more than white space, and an empty line for each that does not. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(trimmed(text, start, i));
        boolean pair = i + 1 < text.length() && text.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** The characters of this line in {@code text}. */
  String in(String text) {
    return text.substring(start, end);
  }
}

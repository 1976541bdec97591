package org.forewarn.text;

import java.util.Arrays;

/**
 * Maps offsets of one text to lines and columns; CR, LF and CRLF each end a line. Immutable, safe
 * to share.
 */
public final class LineMap {

  private final int[] starts;

  private LineMap(int[] starts) {
    this.starts = starts;
  }

  /** The map of {@code text}, in one pass. */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, lines));
  }

  private static boolean endsLine(CharSequence text, int i) {
    char c = text.charAt(i);
    boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !beforeLineFeed);
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return starts.length;
  }

  /**
   * The line and column of an offset.
   *
   * @throws IllegalArgumentException if {@code offset} is negative
   */
  public Position position(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("Offset must not be negative, got " + offset);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }
}

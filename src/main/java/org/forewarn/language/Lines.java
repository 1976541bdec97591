package org.forewarn.language;

import java.util.Arrays;
import org.forewarn.text.Span;

/**
 * The lines of a stretch of text, each trimmed of white space; CR, LF and CRLF each end a line.
 * Immutable once built, safe to share.
 */
public final class Lines {

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] indents = new int[64];
  private int count;

  private Lines() {}

  /** The lines of {@code range}, in one pass. */
  public static Lines of(CharSequence text, Span range) {
    Lines lines = new Lines();
    int from = range.start();
    for (int i = from; i < range.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text, from, i);
        boolean pair = c == '\r' && i + 1 < range.end() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(text, from, range.end());
    return lines;
  }

  private void add(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    grow();
    starts[count] = start;
    ends[count] = end;
    indents[count++] = start - from;
  }

  private void grow() {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      indents = Arrays.copyOf(indents, count * 2);
    }
  }

  /** How many lines there are, at least 1. */
  public int count() {
    return count;
  }

  /** Where line {@code i} begins, white space left out. */
  public int start(int i) {
    return starts[i];
  }

  /** Where line {@code i} ends, white space left out. */
  public int end(int i) {
    return ends[i];
  }

  /** How many characters of white space stand before the first other one of line {@code i}. */
  public int indent(int i) {
    return indents[i];
  }

  /** How many characters line {@code i} has, white space at its ends left out. */
  public int length(int i) {
    return ends[i] - starts[i];
  }

  /** Whether line {@code i} holds white space alone. */
  public boolean isBlank(int i) {
    return starts[i] == ends[i];
  }
}

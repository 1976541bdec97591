package org.forewarn.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and cuts text by the columns it takes on a terminal. */
final class Columns {

  private Columns() {}

  /** The columns {@code text} takes: two for a wide character, none for a combining one. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /**
   * The blocks that terminals draw two columns wide, coarsely: too wide a guess only wraps early.
   */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** {@code text} if it fits {@code columns}, else its beginning and {@code ellipsis}. */
  static String fit(String text, int columns, String ellipsis) {
    return of(text) <= columns
        ? text
        : text.substring(0, prefix(text, columns - of(ellipsis))).stripTrailing() + ellipsis;
  }

  /** The UTF-16 length of the longest prefix that fits, never half a surrogate pair. */
  private static int prefix(String text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += of(c);
      if (used > columns) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Lines of at most {@code columns} that break at spaces; a longer word is cut. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      cutInto(lines, line, columns);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void cutInto(List<String> lines, StringBuilder line, int columns) {
    while (of(line.toString()) > columns) {
      int end = Math.max(prefix(line.toString(), columns), 1);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }
}

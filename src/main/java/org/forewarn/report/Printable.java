package org.forewarn.report;

/**
 * Makes foreign text safe to print on one line. Titles, header words and quotations come from files
 * of strangers: an escape sequence in them must not reach the terminal, nor a direction override
 * reorder the line.
 */
public final class Printable {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Printable() {}

  /** {@code text} on one line: white space is one blank, control characters are gone. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString().strip();
  }

  private static void append(StringBuilder safe, int c) {
    if (isBlank(c)) {
      blank(safe);
    } else if (Character.getType(c) == Character.SURROGATE) {
      safe.append('\uFFFD');
    } else if (!isInvisible(c)) {
      safe.appendCodePoint(c);
    }
  }

  private static void blank(StringBuilder safe) {
    if (safe.length() > 0 && safe.charAt(safe.length() - 1) != ' ') {
      safe.append(' ');
    }
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Joiners stay: without them some scripts and emoji fall apart. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        && c != ZERO_WIDTH_JOINER
        && c != ZERO_WIDTH_NON_JOINER;
  }
}

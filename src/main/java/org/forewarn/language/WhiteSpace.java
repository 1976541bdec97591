package org.forewarn.language;

/** What counts as white space in a story: Unicode's spaces and the invisible marks used as such. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether {@code c} is seen as nothing: spaces of every width, line ends, byte order marks. */
  public static boolean is(char c) {
    if (c < 128) {
      return c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u0085' || c == '\u2060';
  }
}

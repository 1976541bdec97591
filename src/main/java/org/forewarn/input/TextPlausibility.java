package org.forewarn.input;

/** Whether decoded characters look like something a person wrote. */
final class TextPlausibility {

  private static final double MOST_ODD = 0.2;
  private static final double LEAST_TEXT = 0.85;

  private TextPlausibility() {}

  /** Whether controls other than tab, line ends, form feed and end-of-file stand in the text. */
  static boolean hasControls(String text) {
    String body = text.endsWith("\u001a") ? text.substring(0, text.length() - 1) : text;
    return body.chars().anyMatch(c -> (c < 0x20 && "\t\n\r\f\u000b".indexOf(c) < 0) || c == 0xffff);
  }

  /** Whether words are parted by plain spaces or line ends somewhere in the first stretch. */
  static boolean spacesAreAscii(String text) {
    return text.chars().anyMatch(c -> c == ' ' || c == '\n' || c == '\r');
  }

  /**
   * Whether letters, digits, spaces and common marks make up the text and accented letters stand
   * where words have them.
   */
  static boolean looksWritten(String text) {
    long known = text.codePoints().filter(TextPlausibility::common).count();
    long all = text.codePointCount(0, text.length());
    return known >= LEAST_TEXT * all && oddShare(text) <= MOST_ODD;
  }

  private static boolean common(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isWhitespace(c)
        || c < 0x7f
        || (c >= 0x2000 && c <= 0x206f)
        || type == Character.NON_SPACING_MARK
        || type == Character.SPACE_SEPARATOR
        || type == Character.OTHER_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** The share of characters beyond ASCII that a wrong encoding puts where nobody writes them. */
  private static double oddShare(String text) {
    int beyond = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyond += c > 0x7f ? 1 : 0;
      odd += c > 0x7f && odd(text, i) ? 1 : 0;
    }
    return beyond == 0 ? 0 : (double) odd / beyond;
  }

  private static boolean odd(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    boolean unused = !Character.isDefined(c) || (c >= 0x80 && c < 0xa0);
    boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean capitalAfterMark = Character.isUpperCase(c) && ".,!?".indexOf(before) >= 0;
    boolean capitalBeforeCapital =
        Character.isUpperCase(c)
            && Character.isUpperCase(after)
            && !Character.isLetter(before)
            && c < 0x250
            && lowerFollows(text, i + 2);
    boolean signInside = symbol(c) && Character.isLetter(before) && Character.isLetter(after);
    return unused || capitalInside || capitalAfterMark || capitalBeforeCapital || signInside;
  }

  private static boolean symbol(char c) {
    return c < 0x250 && !Character.isLetter(c) && "\u00ad\u00b7\u00a0".indexOf(c) < 0;
  }

  private static boolean lowerFollows(String text, int i) {
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }
}

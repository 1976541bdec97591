package org.forewarn.feature;

/** What each unit of a normalised view can be part of. */
final class Units {

  private static final String OPENING_MASKS = "*@$!#%+";
  private static final String ENDING_MASKS = "*$#%+";
  private static final String KEPT_MARKS = "?!\"";

  private Units() {}

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c > 0x7f && Character.isLetter(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordUnit(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether it is a word of its own, because it says how a sentence is meant. */
  static boolean isKeptMark(char c) {
    return KEPT_MARKS.indexOf(c) >= 0;
  }

  /** Whether a masked word may begin with it. */
  static boolean isOpeningMask(char c) {
    return OPENING_MASKS.indexOf(c) >= 0;
  }

  /** Whether it may stand for a letter inside a word. */
  static boolean isMask(char c) {
    return isOpeningMask(c) || c == '_';
  }

  /** Whether a masked word may end with it. */
  static boolean isEndingMask(char c) {
    return ENDING_MASKS.indexOf(c) >= 0;
  }

  /** Whether a word unit stands at {@code i}. */
  static boolean isWordAt(CharSequence view, int i) {
    return i < view.length() && isWordUnit(view.charAt(i));
  }

  /** Whether a letter stands at {@code i}. */
  static boolean isLetterAt(CharSequence view, int i) {
    return i < view.length() && isLetter(view.charAt(i));
  }
}

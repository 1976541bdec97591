package org.forewarn.feature;

import org.jspecify.annotations.Nullable;

/**
 * Single letters written apart, with one and the same joint between each two: {@code f.u.c.k}.
 *
 * @param start where the first letter stands
 * @param letters the letters, one at least
 * @param joint what stands between them; a space where there is only one letter
 */
record SpelledLetters(int start, String letters, char joint) {

  private static final String JOINTS = " .-_*";

  /** The longest such run from {@code start} on, or null if no lone letter stands there. */
  static @Nullable SpelledLetters at(CharSequence view, int start) {
    if (!isLone(view, start)) {
      return null;
    }
    char joint = start + 1 < view.length() ? view.charAt(start + 1) : ' ';
    StringBuilder letters = new StringBuilder().append(view.charAt(start));
    int i = start;
    while (JOINTS.indexOf(joint) >= 0 && continues(view, i + 1, joint)) {
      i += 2;
      letters.append(view.charAt(i));
    }
    return new SpelledLetters(start, letters.toString(), letters.length() > 1 ? joint : ' ');
  }

  private static boolean continues(CharSequence view, int i, char joint) {
    return i < view.length() && view.charAt(i) == joint && isLone(view, i + 1);
  }

  private static boolean isLone(CharSequence view, int i) {
    boolean elided =
        i + 1 < view.length() && view.charAt(i + 1) == '\'' && Units.isLetterAt(view, i + 2);
    return Units.isLetterAt(view, i) && !Units.isWordAt(view, i + 1) && !elided;
  }

  int count() {
    return letters.length();
  }

  /** Where the letter with this number, from 0, stands. */
  int place(int letter) {
    return start + 2 * letter;
  }

  /** Whether the joint may as well stand for letters, as in {@code b*t*h}. */
  boolean isMaskJoint() {
    return Units.isMask(joint);
  }

  /** Whether the words "a" and "I" may stand at its ends as words of their own. */
  boolean isSpaced() {
    return joint == ' ';
  }
}

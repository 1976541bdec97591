package org.forewarn.language;

import org.forewarn.text.Span;

/**
 * Counts words as people do: what white space parts, if it holds a letter or a digit; dashes and
 * ellipses part words too, hyphens and apostrophes do not; each ideograph is a word. Stateless.
 */
public final class WordCounter {

  private WordCounter() {}

  /** How many words {@code range} holds. */
  public static int count(CharSequence text, Span range) {
    int words = 0;
    boolean inside = false;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        boolean alone = isIdeograph(c);
        words += inside && !alone ? 0 : 1;
        inside = !alone;
      } else if (inside && parts(text, i, range.end())) {
        inside = false;
      }
    }
    return words;
  }

  /** How many words {@code text} holds. */
  public static int count(CharSequence text) {
    return count(text, new Span(0, text.length()));
  }

  private static boolean isWordCharacter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3040' && (c <= '\u30FF' || (c >= '\u3400' && c <= '\u9FFF'));
  }

  private static boolean parts(CharSequence text, int i, int end) {
    char c = text.charAt(i);
    if (c == '-' || c == '.') {
      return i + 1 < end && text.charAt(i + 1) == c;
    }
    return WhiteSpace.is(c) || c == '\u2014' || c == '\u2013' || c == '\u2026' || c == '/';
  }
}

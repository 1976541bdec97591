package org.forewarn.language;

import java.util.Locale;
import java.util.Set;

/**
 * What fiction adds to the question where a sentence ends: closing quotes belong to it, a lower
 * case letter continues it, titles and initials do not end it. Stateless.
 */
final class SentenceBounds {

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "st", "prof", "capt", "cpt", "lt", "col", "gen", "sgt",
          "cpl", "pvt", "maj", "cmdr", "rev", "hon", "fr", "messrs", "mme", "mlle", "mt", "gov",
          "sen", "rep", "det", "insp", "supt", "vs", "no", "fig", "vol");

  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]}*_";
  private static final String OPENERS = "\"'\u201C\u2018\u00AB([{*_\u2014\u2013-.\u2026";

  private SentenceBounds() {}

  /** Whether {@code c} can end a sentence. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** The first offset from {@code i} on that is no stop and no closing quote or bracket. */
  static int afterClosers(CharSequence text, int i, int end) {
    int at = i;
    while (at < end && (isStop(text.charAt(at)) || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** The first offset from {@code i} on that is no white space. */
  static int afterSpace(CharSequence text, int i, int end) {
    int at = i;
    while (at < end && WhiteSpace.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the first letter after openers and dashes is lower case: the sentence goes on. */
  static boolean goesOn(CharSequence text, int i, int end) {
    int at = i;
    while (at < end && (OPENERS.indexOf(text.charAt(at)) >= 0 || WhiteSpace.is(text.charAt(at)))) {
      at++;
    }
    return at < end && Character.isLowerCase(text.charAt(at));
  }

  /** Whether the single full stop at {@code stop} ends a title or an initial, not a sentence. */
  static boolean abbreviates(CharSequence text, int stop, int from) {
    int start = stop;
    while (start > from && Character.isLetter(text.charAt(start - 1)) && stop - start < 7) {
      start--;
    }
    int length = stop - start;
    char first = length > 0 ? text.charAt(start) : ' ';
    boolean initial = length == 1 && Character.isUpperCase(first) && first != 'I';
    return initial || (length > 1 && isTitle(text, start, stop, first));
  }

  private static boolean isTitle(CharSequence text, int start, int stop, char first) {
    String word = text.subSequence(start, stop).toString();
    boolean numbered = word.equalsIgnoreCase("no") || word.equalsIgnoreCase("fig");
    if (numbered) {
      int next = afterSpace(text, stop + 1, text.length());
      return next < text.length() && Character.isDigit(text.charAt(next));
    }
    return Character.isUpperCase(first) && TITLES.contains(word.toLowerCase(Locale.ROOT))
        || word.equals("vs");
  }
}

package org.forewarn.feature;

import java.util.List;
import org.forewarn.text.Span;

/**
 * A run of letters, digits and masks, and which part of it may be one masked word.
 *
 * @param text the run
 * @param start where it stands in the view
 * @param starsBefore how many stars stand directly before it
 */
record MaskedRun(String text, int start, int starsBefore) {

  /** The parts of the run to read as a masked word, the likeliest first. */
  List<Span> bodies() {
    int from = text.startsWith("*") ? 1 : 0;
    int to = text.length();
    while (to > from && text.charAt(to - 1) == '*') {
      to--;
    }
    int opening = from == 0 ? 0 : starsBefore + 1;
    int closing = text.length() - to;
    if (opening > 0 && closing == opening) {
      return List.of(withoutPossessive(from, to));
    }
    Span whole = withoutPossessive(from, text.length());
    return closing == 1 ? List.of(withoutPossessive(from, to), whole) : List.of(whole);
  }

  private Span withoutPossessive(int from, int to) {
    return text.startsWith("'s", to - 2) && to - 2 > from
        ? new Span(from, to - 2)
        : new Span(from, to);
  }

  /** The characters of a part. */
  String slice(Span part) {
    return text.substring(part.start(), part.end());
  }

  /** Whether it is the middle of an e-mail address. */
  boolean isAddress(CharSequence view) {
    int end = start + text.length();
    return text.indexOf('@') > 0
        && end + 1 < view.length()
        && view.charAt(end) == '.'
        && Units.isLetter(view.charAt(end + 1));
  }
}

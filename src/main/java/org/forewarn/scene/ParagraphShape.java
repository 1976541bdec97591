package org.forewarn.scene;

import java.util.List;
import org.forewarn.text.Span;

/** How paragraphs look at their ends, by their characters alone. Immutable. */
final class ParagraphShape {

  private final CharSequence text;
  private final List<Span> paragraphs;

  ParagraphShape(CharSequence text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Whether the paragraph opens in capitals, as a speaker in a screenplay does. */
  boolean opensInCapitals(int paragraph) {
    Span span = paragraphs.get(paragraph);
    int i = span.start();
    return span.length() > 2 && isCapital(i) && isCapital(i + 1) && isCapital(i + 2);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(i));
  }

  /** The length of the paragraph's first sentence, in characters, roughly. */
  int firstSentence(int paragraph) {
    Span span = paragraphs.get(paragraph);
    int i = span.start();
    while (i < span.end() && ".!?".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i - span.start();
  }

  /** Whether a closing quote ends the paragraph. */
  boolean endsSpoken(int paragraph) {
    return "\"\u201D\u2019'".indexOf(fromEnd(paragraph, 1)) >= 0;
  }

  boolean endsAsking(int paragraph) {
    return lastStop(paragraph) == '?';
  }

  /** Whether dots end the paragraph. */
  boolean trailsOff(int paragraph) {
    char stop = lastStop(paragraph);
    boolean dots = stop == '.' && fromEnd(paragraph, 2) == '.';
    return stop == '\u2026' || dots;
  }

  boolean endsInColon(int paragraph) {
    return fromEnd(paragraph, 1) == ':';
  }

  /** The last character that is no closing quote. */
  private char lastStop(int paragraph) {
    return fromEnd(paragraph, endsSpoken(paragraph) ? 2 : 1);
  }

  private char fromEnd(int paragraph, int back) {
    Span span = paragraphs.get(paragraph);
    return span.length() < back ? ' ' : text.charAt(span.end() - back);
  }
}

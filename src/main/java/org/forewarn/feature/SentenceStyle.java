package org.forewarn.feature;

import java.util.EnumSet;
import java.util.Set;
import org.forewarn.text.Span;

/** Reads how a sentence is written from its original characters. */
final class SentenceStyle {

  private static final int SHORT_WORDS = 5;
  private static final int LONG_WORDS = 25;

  private SentenceStyle() {}

  /** The style cues of a sentence of {@code words} words. */
  static Set<StyleCue> of(CharSequence text, Span sentence, int words) {
    Set<StyleCue> cues = EnumSet.noneOf(StyleCue.class);
    int upper = 0;
    int lower = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      addMark(c, cues);
    }
    if (trailsOff(text, sentence)) {
      cues.add(StyleCue.TRAILING);
    }
    if (upper > 3 && upper > lower) {
      cues.add(StyleCue.SHOUTED);
    }
    if (words <= SHORT_WORDS) {
      cues.add(StyleCue.SHORT);
    } else if (words >= LONG_WORDS) {
      cues.add(StyleCue.LONG);
    }
    return cues;
  }

  private static boolean trailsOff(CharSequence text, Span sentence) {
    int dots = 0;
    for (int i = sentence.start(); i < sentence.end() && dots < 3; i++) {
      dots = text.charAt(i) == '.' ? dots + 1 : 0;
    }
    return dots == 3;
  }

  private static void addMark(char c, Set<StyleCue> cues) {
    switch (c) {
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb' -> cues.add(StyleCue.QUOTED);
      case '!' -> cues.add(StyleCue.EXCLAIMED);
      case '?' -> cues.add(StyleCue.ASKED);
      case '\u2026' -> cues.add(StyleCue.TRAILING);
      default -> {
        // every other character says nothing of style
      }
    }
  }
}

package org.forewarn.scene;

import java.util.Locale;

/** Where around a paragraph's beginning a word stands whose presence is a sign by itself. */
public enum WordPlace {
  /** The paragraph's first word. */
  FIRST,
  /** Its first two words together. */
  PAIR,
  /** Among its first twelve words, in narration. */
  OPENING,
  /** Among the last fifteen words of the paragraph before, in narration. */
  CLOSING;

  private static final int OPENING_WORDS = 12;
  private static final int CLOSING_WORDS = 15;

  /** Receives each word at its place. */
  interface Visitor {

    /**
     * One word.
     *
     * @param key the hash it is looked up by
     * @param token its number in the tokens; for a pair, the first of the two
     */
    void word(WordPlace place, long key, int token);
  }

  /** The name in the resource of weights. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The hash of a word, or of two parted by one space. */
  static long hash(String words) {
    int space = words.indexOf(' ');
    return space < 0
        ? WordTable.hash(words)
        : pair(
            WordTable.hash(words.substring(0, space)), WordTable.hash(words.substring(space + 1)));
  }

  private static long pair(long first, long second) {
    return first * 31 + second;
  }

  /** Shows {@code visitor} every word around the beginning of {@code paragraph}. */
  static void visit(Tokens tokens, int paragraph, Visitor visitor) {
    int at = tokens.firstOf(paragraph);
    int end = tokens.firstOf(paragraph + 1);
    if (at < end) {
      visitor.word(FIRST, tokens.hashAt(at), at);
    }
    if (at + 1 < end) {
      visitor.word(PAIR, pair(tokens.hashAt(at), tokens.hashAt(at + 1)), at);
    }
    narrated(tokens, at, Math.min(end, at + OPENING_WORDS), OPENING, visitor);
    int before = tokens.firstOf(paragraph - 1);
    narrated(tokens, Math.max(before, at - CLOSING_WORDS), at, CLOSING, visitor);
  }

  private static void narrated(Tokens tokens, int from, int to, WordPlace place, Visitor visitor) {
    for (int i = from; i < to; i++) {
      if (!tokens.isSpokenAt(i)) {
        visitor.word(place, tokens.hashAt(i), i);
      }
    }
  }
}

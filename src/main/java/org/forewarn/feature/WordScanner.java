package org.forewarn.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

/**
 * Cuts a normalised stretch into words, reading through masks ({@code f**k}), spelled letters
 * ({@code f u c k}) and stretched letters ({@code fuuuck}) where a list of maskable words explains
 * them. Immutable, safe to share.
 */
public final class WordScanner {

  /** What a number is replaced by. */
  static final String NUMBER = "0";

  private static final int LETTERS_A_WORD = 5;

  private final MaskedWords masked;

  /** A scanner that reads masks by {@code masked}. */
  public WordScanner(MaskedWords masked) {
    this.masked = Objects.requireNonNull(masked, "masked");
  }

  /**
   * One word and where it stands.
   *
   * @param text its normalised form
   * @param span where it stands in the scanned view
   */
  public record Word(String text, Span span) {

    public Word {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /** The plain words of a normalised string, no mask read. */
  public static List<String> words(String normalised) {
    if (isPlain(normalised)) {
      return List.of(normalised.split(" "));
    }
    WordScanner plain = new WordScanner(MaskedWords.none());
    AlignedText view = TextNormaliser.normalise(normalised, new Span(0, normalised.length()));
    return plain.scan(view).stream().map(Word::text).toList();
  }

  // Nearly every lexicon phrase is letters and single spaces; reading tens of thousands of them the
  // long way is what a start would wait for.
  private static boolean isPlain(String phrase) {
    boolean afterSpace = true;
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean stretched = letter && i > 1 && c == phrase.charAt(i - 1) && c == phrase.charAt(i - 2);
      if (stretched || (!letter && (c != ' ' || afterSpace))) {
        return false;
      }
      afterSpace = !letter;
    }
    return !afterSpace;
  }

  /** The words and kept punctuation marks of a view, in order; none overlaps another. */
  public List<Word> scan(AlignedText view) {
    List<Word> words = new ArrayList<>(view.length() / LETTERS_A_WORD + 1);
    int i = 0;
    while (i < view.length()) {
      i = step(view, i, words);
    }
    return words;
  }

  private int step(AlignedText view, int i, List<Word> words) {
    int spelled = addSpelled(view, i, words);
    if (spelled > i) {
      return spelled;
    }
    char c = view.charAt(i);
    int emphasised = c == '*' ? addSpelled(view, i + 1, words) : i;
    if (emphasised > i + 1) {
      return emphasised;
    }
    if (Units.isWordUnit(c) || (Units.isOpeningMask(c) && Units.isLetterAt(view, i + 1))) {
      return addRun(view, i, words);
    }
    if (Units.isKeptMark(c)) {
      add(Character.toString(c), i, i + 1, words);
    }
    return i + 1;
  }

  // Letters that spell nothing are words of their own, all but the last: another joint may follow
  // it. Never is a run tried again from its middle, or "c l a s s" would be read as its end.
  private int addSpelled(AlignedText view, int start, List<Word> words) {
    SpelledLetters run = SpelledLetters.at(view, start);
    if (run == null || run.count() < 2) {
      return start;
    }
    Span listed = listed(run);
    if (listed.isEmpty() && run.isMaskJoint()) {
      return start;
    }
    int end = listed.isEmpty() ? run.count() - 1 : run.count();
    for (int i = 0; i < end; ) {
      int next = !listed.isEmpty() && i == listed.start() ? listed.end() : i + 1;
      add(run.letters().substring(i, next), run.place(i), run.place(next) - 1, words);
      i = next;
    }
    return listed.isEmpty() ? run.place(end) : run.place(end) - 1;
  }

  // Which letters spell a listed word: all, or all but an "a" or "I" before or after it.
  private Span listed(SpelledLetters run) {
    String letters = run.letters();
    int end = letters.length();
    if (masked.isSpelled(letters)) {
      return new Span(0, end);
    }
    int from = run.isSpaced() && isWordLetter(letters.charAt(0)) ? 1 : 0;
    int to = run.isSpaced() && isWordLetter(letters.charAt(end - 1)) ? end - 1 : end;
    for (Span part : List.of(new Span(from, end), new Span(0, to))) {
      if (masked.isSpelled(letters.substring(part.start(), part.end()))) {
        return part;
      }
    }
    boolean inner = from < to && masked.isSpelled(letters.substring(from, to));
    return inner ? new Span(from, to) : new Span(0, 0);
  }

  private static boolean isWordLetter(char c) {
    return c == 'a' || c == 'i';
  }

  private int addRun(AlignedText view, int start, List<Word> words) {
    int end = start;
    boolean plain = true;
    do {
      char c = view.charAt(end++);
      plain &= Units.isLetter(c) || c == '\'';
    } while (end < view.length() && continuesRun(view, end));
    String run = view.subSequence(start, end).toString();
    if (plain) {
      add(plainWord(run), start, end, words);
    } else {
      addOdd(view, run, start, words);
    }
    return end;
  }

  private static boolean continuesRun(AlignedText view, int i) {
    char c = view.charAt(i);
    if (Units.isWordUnit(c)) {
      return true;
    }
    boolean beforeWord = Units.isWordAt(view, i + 1);
    if (c == '\'' || c == '!') {
      return beforeWord;
    }
    boolean price = c == '$' && beforeWord && !Units.isLetterAt(view, i + 1);
    return Units.isMask(c)
        && !price
        && (beforeWord || Units.isEndingMask(c) || isMaskNext(view, i + 1));
  }

  private static boolean isMaskNext(AlignedText view, int i) {
    return i < view.length() && view.charAt(i) != '!' && Units.isMask(view.charAt(i));
  }

  private void addOdd(AlignedText view, String text, int start, List<Word> words) {
    MaskedRun run = new MaskedRun(text, start, starsBefore(view, start));
    if (!run.isAddress(view)) {
      for (Span body : run.bodies()) {
        String read = masked.read(run.slice(body));
        if (!read.isEmpty()) {
          add(read, start + body.start(), start + body.end(), words);
          return;
        }
      }
    }
    addPieces(text, start, words);
  }

  private static int starsBefore(AlignedText view, int start) {
    int i = start;
    while (i > 0 && view.charAt(i - 1) == '*') {
      i--;
    }
    return start - i;
  }

  private void addPieces(String run, int start, List<Word> words) {
    for (int i = 0; i < run.length(); ) {
      int end = i;
      while (end < run.length() && (Units.isWordUnit(run.charAt(end)) || run.charAt(end) == '\'')) {
        end++;
      }
      if (end > i) {
        String piece = run.substring(i, end);
        boolean number = Units.isDigit(piece.charAt(0));
        add(number ? NUMBER : plainWord(piece), start + i, start + end, words);
      } else if (Units.isKeptMark(run.charAt(i))) {
        add(run.substring(i, i + 1), start + i, start + i + 1, words);
      }
      i = Math.max(end, i + 1);
    }
  }

  private String plainWord(String run) {
    String word = run.endsWith("'s") && run.length() > 4 ? run.substring(0, run.length() - 2) : run;
    return masked.unstretch(word);
  }

  private static void add(String text, int start, int end, List<Word> words) {
    words.add(new Word(text, new Span(start, end)));
  }
}

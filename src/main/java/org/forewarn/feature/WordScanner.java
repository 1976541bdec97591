package org.forewarn.feature;

import java.util.ArrayList;
import java.util.List;
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

  private static final String MASKS = "*@$!#%+";
  private static final String KEPT_MARKS = "?!\"";

  private final MaskedWords masked;

  /** A scanner that reads masks by {@code masked}. */
  public WordScanner(MaskedWords masked) {
    this.masked = masked;
  }

  /**
   * One word and where it stands.
   *
   * @param text its normalised form
   * @param span where it stands in the scanned view
   */
  public record Word(String text, Span span) {}

  /** The plain words of a normalised string, no mask read. */
  public static List<String> words(String normalised) {
    WordScanner plain = new WordScanner(MaskedWords.none());
    AlignedText view = TextNormaliser.normalise(normalised, new Span(0, normalised.length()));
    return plain.scan(view).stream().map(Word::text).toList();
  }

  /** The words and kept punctuation marks of a view, in order. */
  public List<Word> scan(AlignedText view) {
    List<Word> words = new ArrayList<>(view.length() / 5 + 1);
    int i = 0;
    while (i < view.length()) {
      i = step(view, i, words);
    }
    return words;
  }

  private int step(AlignedText view, int i, List<Word> words) {
    char c = view.charAt(i);
    if (startsWord(view, i)) {
      int spelled = isLetter(c) ? spelledEnd(view, i) : i;
      return spelled > i ? addSpelled(view, i, spelled, words) : addRun(view, i, words);
    }
    if (KEPT_MARKS.indexOf(c) >= 0) {
      words.add(new Word(Character.toString(c), new Span(i, i + 1)));
    }
    return i + 1;
  }

  private static boolean startsWord(AlignedText view, int i) {
    char c = view.charAt(i);
    return isWordUnit(c) || (isMask(c) && i + 1 < view.length() && isLetter(view.charAt(i + 1)));
  }

  private int addRun(AlignedText view, int start, List<Word> words) {
    int end = start + 1;
    boolean plain = isWordUnit(view.charAt(start));
    while (end < view.length() && continuesRun(view, end)) {
      plain &= isWordUnit(view.charAt(end)) || view.charAt(end) == '\'';
      end++;
    }
    String run = view.subSequence(start, end).toString();
    boolean digits = hasDigit(run);
    if (plain && !digits) {
      words.add(new Word(plainWord(run), new Span(start, end)));
    } else {
      addOdd(view, run, start, words);
    }
    return end;
  }

  private void addOdd(AlignedText view, String run, int start, List<Word> words) {
    String read = masked.read(run);
    if (!read.isEmpty()) {
      words.add(new Word(read, new Span(start, start + run.length())));
      return;
    }
    for (int i = 0; i < run.length(); ) {
      int end = i;
      while (end < run.length() && (isWordUnit(run.charAt(end)) || run.charAt(end) == '\'')) {
        end++;
      }
      if (end > i) {
        String piece = run.substring(i, end);
        String word = Character.isDigit(piece.charAt(0)) ? NUMBER : plainWord(piece);
        words.add(new Word(word, new Span(start + i, start + end)));
      } else if (KEPT_MARKS.indexOf(view.charAt(start + i)) >= 0) {
        words.add(new Word(run.substring(i, i + 1), new Span(start + i, start + i + 1)));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static boolean continuesRun(AlignedText view, int i) {
    char c = view.charAt(i);
    if (isWordUnit(c)) {
      return true;
    }
    boolean beforeLetter = i + 1 < view.length() && isWordUnit(view.charAt(i + 1));
    return c == '\''
        ? beforeLetter
        : c == '*' || (isMask(c) && (beforeLetter || isMaskAhead(view, i)));
  }

  private static boolean isMaskAhead(AlignedText view, int i) {
    int j = i;
    while (j < view.length() && isMask(view.charAt(j))) {
      j++;
    }
    return j < view.length() && isLetter(view.charAt(j)) && view.charAt(i) != '!';
  }

  private String plainWord(String run) {
    String word = run.endsWith("'s") && run.length() > 4 ? run.substring(0, run.length() - 2) : run;
    return masked.unstretch(word);
  }

  private int addSpelled(AlignedText view, int start, int end, List<Word> words) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i += 2) {
      letters.append(view.charAt(i));
    }
    words.add(new Word(letters.toString(), new Span(start, end)));
    return end;
  }

  private int spelledEnd(AlignedText view, int start) {
    int letters = 0;
    int i = start;
    while (i < view.length() && isLetter(view.charAt(i)) && !isWordAt(view, i + 1)) {
      letters++;
      boolean more =
          i + 2 < view.length() && isJoint(view.charAt(i + 1)) && isLetter(view.charAt(i + 2));
      if (!more) {
        i++;
        break;
      }
      i += 2;
    }
    int end = Math.min(i, view.length());
    return letters >= 3 && masked.isSpelled(view, start, letters)
        ? start + 2 * letters - 1
        : Math.min(start, end);
  }

  private static boolean isWordAt(AlignedText view, int i) {
    return i < view.length() && isWordUnit(view.charAt(i));
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '_' || c == '*';
  }

  private static boolean isMask(char c) {
    return MASKS.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c > 0x7f && Character.isLetter(c));
  }

  private static boolean isWordUnit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean hasDigit(String run) {
    return run.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}

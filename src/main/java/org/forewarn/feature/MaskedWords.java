package org.forewarn.feature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads masked, spelled and stretched writings of a closed list of words. A writing is read only
 * when the whole of it explains a listed word, so a longer innocent word that contains one is never
 * touched. Immutable, safe to share.
 */
public final class MaskedWords {

  private static final int SHORTEST = 3;
  private static final Map<Character, String> STANDS_FOR =
      Map.of(
          '@', "a", '$', "s", '!', "il", '1', "il", '3', "e", '4', "a", '0', "o", '5', "s", '7',
          "t", '+', "t");

  private final Set<String> words;
  private final Map<Integer, List<String>> byLength = new HashMap<>();
  private final Predicate<String> known;

  /**
   * @param words the words worth unmasking
   * @param known whether a word is in the vocabulary; stretched words are brought back to a known
   *     one
   */
  public MaskedWords(Set<String> words, Predicate<String> known) {
    this.words = new HashSet<>(words);
    this.known = known;
    for (String word : new TreeSet<>(words)) {
      if (word.length() >= SHORTEST) {
        byLength.computeIfAbsent(word.length(), n -> new java.util.ArrayList<>()).add(word);
      }
    }
  }

  /** Reads nothing: every writing stands for itself. */
  public static MaskedWords none() {
    return new MaskedWords(Set.of(), word -> true);
  }

  /** The listed word that a run with masks or digits stands for, or an empty string. */
  String read(String run) {
    String body = trimMarkup(run);
    if (!mayBeMasked(body)) {
      return "";
    }
    for (String word : byLength.getOrDefault(body.length(), List.of())) {
      if (explains(body, word)) {
        return word;
      }
    }
    return "";
  }

  /** A stretched word brought back to a known one, any other word as it is. */
  String unstretch(String word) {
    if (!isStretched(word) || known.test(word)) {
      return word;
    }
    String twice = squeeze(word, 2);
    return known.test(twice) ? twice : squeeze(word, 1);
  }

  /** Whether single letters two units apart from {@code start} on spell a listed word. */
  boolean isSpelled(CharSequence view, int start, int letters) {
    StringBuilder word = new StringBuilder(letters);
    for (int i = 0; i < letters; i++) {
      word.append(view.charAt(start + 2 * i));
    }
    return words.contains(word.toString());
  }

  private static String trimMarkup(String run) {
    boolean wrapped = run.length() > 2 && run.startsWith("*") && run.endsWith("*");
    return wrapped && run.indexOf('*', 1) == run.length() - 1
        ? run.substring(1, run.length() - 1)
        : run;
  }

  private static boolean mayBeMasked(String body) {
    int letters = 0;
    int stars = 0;
    for (int i = 0; i < body.length(); i++) {
      letters += Character.isLetter(body.charAt(i)) ? 1 : 0;
      stars += body.charAt(i) == '*' ? 1 : 0;
    }
    boolean footnote = stars == 1 && (body.endsWith("*") || body.startsWith("*"));
    return letters > 0 && !footnote;
  }

  private static boolean explains(String body, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = body.charAt(i);
      boolean hidden = c == '*' || c == '#' || c == '%';
      if (c != word.charAt(i)
          && !hidden
          && STANDS_FOR.getOrDefault(c, "").indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStretched(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  private static String squeeze(String word, int longest) {
    StringBuilder squeezed = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int end = i;
      while (end < word.length() && word.charAt(end) == word.charAt(i)) {
        end++;
      }
      int keep = end - i >= 3 ? longest : end - i;
      squeezed.append(word, i, i + keep);
      i = end;
    }
    return squeezed.toString();
  }
}

package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads masked, spelled and stretched writings of a closed list of words. A writing is read only
 * when the whole of it explains a listed word, so a longer innocent word that contains one is never
 * touched. Immutable, safe to share.
 */
public final class MaskedWords {

  private static final int SHORTEST = 3;
  private static final String HIDING = "*#%_";
  private static final Map<Character, String> STANDS_FOR =
      Map.of(
          '@', "a", '$', "s", '!', "il", '1', "il", '3', "e", '4', "a", '0', "o", '5', "s", '7',
          "t", '+', "t");

  private final Set<String> words;
  private final Map<Integer, List<String>> byLength = new HashMap<>();
  private final Predicate<String> known;

  /**
   * @param words the words worth unmasking; where a writing explains several, the first is read
   * @param known whether a word is in the vocabulary; stretched words are brought back to a known
   *     one
   */
  public MaskedWords(Collection<String> words, Predicate<String> known) {
    this.words = new HashSet<>(words);
    this.known = known;
    for (String word : new LinkedHashSet<>(words)) {
      if (word.length() >= SHORTEST) {
        byLength.computeIfAbsent(word.length(), n -> new ArrayList<>()).add(word);
      }
    }
  }

  /** Reads nothing: every writing stands for itself. */
  public static MaskedWords none() {
    return new MaskedWords(Set.of(), word -> true);
  }

  /** The listed word that {@code body} stands for as a whole, or an empty string. */
  String read(String body) {
    if (!mayBeMasked(body)) {
      return "";
    }
    String read = explained(body);
    return read.isEmpty() && Stretch.isStretched(body) ? explained(Stretch.squeezed(body)) : read;
  }

  /** Whether these letters, written apart, spell a listed word. */
  boolean isSpelled(String letters) {
    return letters.length() >= SHORTEST && words.contains(letters);
  }

  /** A stretched word brought back to a known one, any other word as it is. */
  String unstretch(String word) {
    return Stretch.isStretched(word) && !known.test(word) ? Stretch.undo(word, known) : word;
  }

  private String explained(String body) {
    for (String word : byLength.getOrDefault(body.length(), List.of())) {
      if (explains(body, word)) {
        return word;
      }
    }
    return "";
  }

  // At least as many letters as digits, so that the road A55 stays a road; and more than one star
  // after a whole word, so that a footnote stays a footnote.
  private static boolean mayBeMasked(String body) {
    int letters = 0;
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      marks += HIDING.indexOf(c) >= 0 || STANDS_FOR.containsKey(c) ? 1 : 0;
    }
    boolean footnote = marks == 1 && body.endsWith("*");
    return marks > 0 && letters > 0 && letters >= digits && !footnote;
  }

  private static boolean explains(String body, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = body.charAt(i);
      if (c != word.charAt(i)
          && HIDING.indexOf(c) < 0
          && STANDS_FOR.getOrDefault(c, "").indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}

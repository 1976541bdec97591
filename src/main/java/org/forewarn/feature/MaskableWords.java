package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a lexicon that authors mask, the most prominent first: of several that a mask could
 * hide, the one that most entries are built on is meant.
 */
final class MaskableWords {

  // The weakest grade that is masked; other lexicons hold no words that are.
  private static final Map<String, Integer> LEAST_GRADE =
      Map.of("language", 1, "hate", 2, "sex", 2);

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern GAP = Pattern.compile("[ -]");

  private MaskableWords() {}

  /** The words with their regular forms, each once. */
  static List<String> of(Lexicon lexicon) {
    Map<String, Integer> uses = uses(lexicon);
    List<LexiconEntry> entries =
        new ArrayList<>(lexicon.entries().stream().filter(MaskableWords::isMaskable).toList());
    entries.sort(
        Comparator.comparingInt((LexiconEntry entry) -> -uses.getOrDefault(entry.term(), 0))
            .thenComparing(LexiconEntry::term));
    Set<String> words = new LinkedHashSet<>();
    entries.forEach(entry -> words.addAll(entry.inflection().forms(entry.term())));
    return List.copyOf(words);
  }

  private static boolean isMaskable(LexiconEntry entry) {
    return entry.grade() >= LEAST_GRADE.getOrDefault(entry.lexicon(), Integer.MAX_VALUE)
        && LETTERS.matcher(entry.term()).matches();
  }

  private static Map<String, Integer> uses(Lexicon lexicon) {
    Map<String, Integer> uses = new HashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String word : GAP.split(entry.term())) {
        uses.merge(word, 1, Integer::sum);
      }
    }
    return uses;
  }
}

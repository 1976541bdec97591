package org.forewarn.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forewarn.corpus.GradedTerm;
import org.forewarn.taxonomy.Category;

/**
 * Finds lexicon terms in a text as plainly as can be: whole words in lower case with the most
 * regular endings, no exception heeded, no obfuscation read through.
 */
final class TermIndex {

  private final Map<String, Map<Category, Integer>> grades = new HashMap<>();
  private int longest = 1;

  TermIndex(List<GradedTerm> terms) {
    for (GradedTerm term : terms) {
      Category.byId(term.lexicon()).ifPresent(category -> add(term, category));
    }
  }

  private void add(GradedTerm term, Category category) {
    for (String form : forms(term)) {
      String key = String.join(" ", words(form));
      longest = Math.max(longest, words(form).length);
      grades
          .computeIfAbsent(key, k -> new EnumMap<>(Category.class))
          .merge(category, term.grade(), Math::max);
    }
  }

  /** The sum of the grades of all terms found, by category. */
  Map<Category, Integer> sums(String text) {
    Map<Category, Integer> sums = new EnumMap<>(Category.class);
    String[] words = words(text);
    for (int start = 0; start < words.length; start++) {
      StringBuilder run = new StringBuilder();
      for (int end = start; end < Math.min(words.length, start + longest); end++) {
        run.append(end > start ? " " : "").append(words[end]);
        grades
            .getOrDefault(run.toString(), Map.of())
            .forEach((category, grade) -> sums.merge(category, grade, Integer::sum));
      }
    }
    return sums;
  }

  private static Set<String> forms(GradedTerm term) {
    Set<String> forms = new HashSet<>(Set.of(term.term()));
    if (term.pos().equals("n")) {
      forms.add(term.term() + "s");
    } else if (term.pos().equals("v")) {
      String stem = term.term().endsWith("e") ? cut(term.term()) : term.term();
      forms.addAll(Set.of(term.term() + "s", stem + "ed", stem + "ing"));
    }
    return forms;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String[] words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return plain.replaceAll("[^\\p{L}\\p{N}']+", " ").strip().split(" ");
  }
}

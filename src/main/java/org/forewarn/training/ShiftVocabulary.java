package org.forewarn.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forewarn.scene.ShiftSample;

/**
 * The words around paragraph beginnings that many works use, numbered in alphabetical order; what
 * few works use is a name or a theme of theirs and tells nothing about others.
 */
final class ShiftVocabulary {

  /** A word counts if at least one work in so many uses it. */
  private static final int WORKS_FOR_ONE = 2;

  private static final int FEWEST_USES = 500;

  private final Map<String, Integer> numbers;

  private ShiftVocabulary(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  static ShiftVocabulary of(List<ShiftExample> examples) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Set<String>> works = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (ShiftExample example : examples) {
      String id = example.stretch().id();
      String work = id.substring(0, id.lastIndexOf('/', id.lastIndexOf('/') - 1));
      all.add(work);
      for (ShiftSample sample : example.samples()) {
        for (String word : sample.words()) {
          uses.merge(word, 1, Integer::sum);
          works.computeIfAbsent(word, any -> new HashSet<>()).add(work);
        }
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    Set<String> kept = new TreeSet<>();
    works.forEach(
        (word, in) -> {
          boolean common =
              in.size() * WORKS_FOR_ONE >= all.size() && uses.getOrDefault(word, 0) >= FEWEST_USES;
          if (common && word.matches("[a-z]+\\.[a-z' ]+")) {
            kept.add(word);
          }
        });
    kept.forEach(word -> numbers.put(word, numbers.size()));
    return new ShiftVocabulary(numbers);
  }

  /** The numbers of those of {@code words} that are in the vocabulary. */
  int[] numbersOf(List<String> words) {
    return words.stream().mapToInt(w -> numbers.getOrDefault(w, -1)).filter(n -> n >= 0).toArray();
  }

  /** All words, in order of number. */
  List<String> words() {
    return List.copyOf(numbers.keySet());
  }
}

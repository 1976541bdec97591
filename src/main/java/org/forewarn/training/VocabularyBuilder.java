package org.forewarn.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forewarn.feature.Vocabulary;

/**
 * Counts words and keeps those worth an id: frequent ones, and every one that is asked for by name.
 * Not safe to share.
 */
final class VocabularyBuilder {

  private final Map<String, int[]> counts = new HashMap<>();

  /** Counts each word once more. */
  void count(List<String> words) {
    for (String word : words) {
      counts.computeIfAbsent(word, w -> new int[1])[0]++;
    }
  }

  /**
   * The vocabulary of words counted at least {@code least} times and of {@code always}, most
   * frequent first.
   */
  Vocabulary build(int least, Set<String> always) {
    Set<String> kept = new TreeSet<>(always);
    counts.forEach(
        (word, n) -> {
          if (n[0] >= least) {
            kept.add(word);
          }
        });
    List<String> ordered = new ArrayList<>(new HashSet<>(kept));
    ordered.removeIf(String::isBlank);
    ordered.sort(
        (a, b) -> count(a) != count(b) ? Integer.compare(count(b), count(a)) : a.compareTo(b));
    return new Vocabulary(ordered);
  }

  private int count(String word) {
    int[] n = counts.get(word);
    return n == null ? 0 : n[0];
  }
}

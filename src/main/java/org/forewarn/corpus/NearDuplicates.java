package org.forewarn.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that are nearly the same: exact Jaccard similarity of their sets of five-word
 * shingles (Broder, "On the resemblance and containment of documents", 1997), counted over an
 * inverted index; at some thousands of scenes no sketch is needed.
 */
final class NearDuplicates {

  /** Texts more alike than this are near-duplicates. */
  static final double MOST_ALIKE = 0.5;

  private static final int SHINGLE = 5;

  private final Map<String, List<Integer>> index = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  /** Adds a text and faults it where an earlier one is nearly the same. */
  void add(Row<String> text, FaultSink faults) throws CorpusException {
    Set<String> shingles = shingles(text.value());
    Map<Integer, Integer> shared = new HashMap<>();
    for (String shingle : shingles) {
      index.getOrDefault(shingle, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    for (int other = 0; other < sizes.size(); other++) {
      double alike = jaccard(shared.getOrDefault(other, 0), shingles.size(), sizes.get(other));
      if (alike > MOST_ALIKE) {
        faults.accept(text.fault(what(alike, places.get(other)), "at most " + MOST_ALIKE));
      }
    }
    remember(text, shingles);
  }

  private void remember(Row<String> text, Set<String> shingles) {
    for (String shingle : shingles) {
      index.computeIfAbsent(shingle, key -> new ArrayList<>(1)).add(sizes.size());
    }
    sizes.add(shingles.size());
    places.add(text.place());
  }

  /** The shared part of two sets; 0 where both are empty. */
  static double jaccard(int shared, int one, int other) {
    int union = one + other - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  /** The runs of five words, case and punctuation left out. */
  static Set<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static String what(double alike, String other) {
    return String.format(Locale.ROOT, "near-duplicate of %s, Jaccard %.2f", other, alike);
  }
}

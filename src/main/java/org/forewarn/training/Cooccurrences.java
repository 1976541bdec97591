package org.forewarn.training;

import java.util.Arrays;

/**
 * Weighted counts of word pairs, both directions, in an open hash table. Not safe to share while it
 * counts.
 */
final class Cooccurrences {

  private static final long EMPTY = -1;

  private long[] keys = new long[1 << 22];
  private float[] counts = new float[1 << 22];
  private int used;

  Cooccurrences() {
    Arrays.fill(keys, EMPTY);
  }

  /**
   * Counts every pair of a word sequence up to {@code window} apart, by one over the distance; ids
   * below {@code first} are gaps.
   */
  void count(int[] words, int window, int first) {
    for (int i = 0; i < words.length; i++) {
      for (int j = i + 1; j < words.length && j <= i + window; j++) {
        if (words[i] >= first && words[j] >= first) {
          add(words[i], words[j], 1f / (j - i));
          add(words[j], words[i], 1f / (j - i));
        }
      }
    }
  }

  private void add(int row, int column, float weight) {
    if (used * 3L > keys.length * 2L) {
      grow();
    }
    int slot = find(((long) row << 32) | column);
    if (keys[slot] == EMPTY) {
      keys[slot] = ((long) row << 32) | column;
      used++;
    }
    counts[slot] += weight;
  }

  private int find(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new float[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /**
   * Positive pointwise mutual information with context smoothing 0.75 (Levy, Goldberg and Dagan
   * 2015), for pairs counted at least {@code least}.
   */
  SparseRows positivePmi(int vocabulary, float least) {
    double[] rowSums = new double[vocabulary];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        rowSums[(int) (keys[i] >>> 32)] += counts[i];
      }
    }
    double total = Arrays.stream(rowSums).sum();
    double smoothed = Arrays.stream(rowSums).map(s -> Math.pow(s, 0.75)).sum();
    return rows(vocabulary, least, rowSums, total, smoothed);
  }

  private SparseRows rows(
      int vocabulary, float least, double[] sums, double total, double smoothed) {
    long[] sorted = Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    SparseRows rows = new SparseRows();
    int at = 0;
    for (int row = 0; row < vocabulary; row++) {
      int end = at;
      while (end < sorted.length && (int) (sorted[end] >>> 32) == row) {
        end++;
      }
      addRow(rows, Arrays.copyOfRange(sorted, at, end), least, row, sums, total, smoothed);
      at = end;
    }
    return rows;
  }

  private void addRow(
      SparseRows rows,
      long[] rowKeys,
      float least,
      int row,
      double[] sums,
      double total,
      double smoothed) {
    int[] columns = new int[rowKeys.length];
    float[] values = new float[rowKeys.length];
    int count = 0;
    for (long key : rowKeys) {
      int column = (int) key;
      float joint = counts[find(key)];
      double context = Math.pow(sums[column], 0.75) / smoothed;
      double pmi = joint < least ? 0 : Math.log(joint / total / (sums[row] / total * context));
      if (pmi > 0) {
        columns[count] = column;
        values[count++] = (float) pmi;
      }
    }
    rows.add(Arrays.copyOf(columns, count), Arrays.copyOf(values, count));
  }
}

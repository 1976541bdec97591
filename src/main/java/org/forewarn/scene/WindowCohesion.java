package org.forewarn.scene;

/**
 * Cosine similarity of the words before and after a place in a text, rare words weighing more.
 * Reuses its counters; not thread-safe.
 */
final class WindowCohesion {

  private final int[] kinds;
  private final double[] weights;
  private final int[] before;
  private final int[] after;

  /**
   * @param kinds the number of each word, below 0 for words that do not count
   * @param size how many different numbers there are
   */
  WindowCohesion(int[] kinds, int size) {
    this.kinds = kinds;
    this.weights = new double[size];
    this.before = new int[size];
    this.after = new int[size];
    for (int kind : kinds) {
      if (kind >= 0) {
        weights[kind]++;
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] = weights[i] == 0 ? 0 : 1 / (1 + Math.log(weights[i]));
    }
  }

  /** The similarity of {@code width} words either side of {@code at}, 0..1. */
  double at(int at, int width) {
    int from = Math.max(0, at - width);
    int to = Math.min(kinds.length, at + width);
    count(from, at, before, 1);
    count(at, to, after, 1);
    double squaresBefore = 0;
    double squaresAfter = 0;
    double product = 0;
    for (int i = from; i < at; i++) {
      int kind = kinds[i];
      if (kind >= 0 && before[kind] > 0) {
        double weight = weights[kind] * before[kind];
        squaresBefore += weight * weight;
        product += weight * weights[kind] * after[kind];
        before[kind] = 0;
      }
    }
    for (int i = at; i < to; i++) {
      int kind = kinds[i];
      if (kind >= 0 && after[kind] > 0) {
        double weight = weights[kind] * after[kind];
        squaresAfter += weight * weight;
        after[kind] = 0;
      }
    }
    double norm = Math.sqrt(squaresBefore * squaresAfter);
    return norm == 0 ? 0 : product / norm;
  }

  /**
   * The share of the counted words in {@code [from, to)} that {@code [otherFrom, otherTo)} lacks.
   */
  double missing(int from, int to, int otherFrom, int otherTo) {
    count(otherFrom, otherTo, before, 1);
    int counted = 0;
    int absent = 0;
    for (int i = from; i < to; i++) {
      if (kinds[i] >= 0) {
        counted++;
        absent += before[kinds[i]] == 0 ? 1 : 0;
      }
    }
    count(otherFrom, otherTo, before, 0);
    return counted == 0 ? 0 : (double) absent / counted;
  }

  private void count(int from, int to, int[] counts, int step) {
    for (int i = from; i < to; i++) {
      int kind = kinds[i];
      if (kind >= 0) {
        counts[kind] = step == 0 ? 0 : counts[kind] + step;
      }
    }
  }
}

package org.forewarn.evaluation;

import java.util.List;

/**
 * How well found breaks match the true ones; a break counts as found within one paragraph, and each
 * is matched once.
 *
 * @param matched the breaks found and true
 * @param found the breaks found
 * @param actual the true breaks
 */
public record BoundaryScore(int matched, int found, int actual) {

  /** No break found, none to find. */
  public static final BoundaryScore NONE = new BoundaryScore(0, 0, 0);

  private static final int TOLERANCE = 1;

  /**
   * @throws IllegalArgumentException if more is matched than found or true
   */
  public BoundaryScore {
    if (matched < 0 || matched > found || matched > actual) {
      throw new IllegalArgumentException(
          "Matched must not exceed found or actual, got " + matched + ", " + found + ", " + actual);
    }
  }

  /** The score of ascending {@code found} paragraphs against ascending {@code actual} ones. */
  public static BoundaryScore of(List<Integer> found, List<Integer> actual) {
    int matched = 0;
    int i = 0;
    int j = 0;
    while (i < found.size() && j < actual.size()) {
      int apart = found.get(i) - actual.get(j);
      matched += Math.abs(apart) <= TOLERANCE ? 1 : 0;
      i += apart <= TOLERANCE ? 1 : 0;
      j += apart >= -TOLERANCE ? 1 : 0;
    }
    return new BoundaryScore(matched, found.size(), actual.size());
  }

  /** Both scores taken together. */
  public BoundaryScore plus(BoundaryScore other) {
    return new BoundaryScore(matched + other.matched, found + other.found, actual + other.actual);
  }

  /** The share of found breaks that are true; 0 where none is found. */
  public double precision() {
    return found == 0 ? 0 : (double) matched / found;
  }

  /** The share of true breaks that are found; 0 where there is none. */
  public double recall() {
    return actual == 0 ? 0 : (double) matched / actual;
  }

  /** The harmonic mean of both. */
  public double f1() {
    return found + actual == 0 ? 0 : 2.0 * matched / (found + actual);
  }
}

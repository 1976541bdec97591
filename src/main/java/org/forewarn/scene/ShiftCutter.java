package org.forewarn.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Chooses the breaks of one stretch: the set that makes scores and scene lengths together most
 * likely, found by dynamic programming in time linear in the stretch. Stateless.
 */
public final class ShiftCutter {

  /** A stretch too short to cut is cut all the same at a score this far above the threshold. */
  private static final double STRONG_EVIDENCE = 2.5;

  /** Of the starts further back than so many paragraphs only the best is weighed. */
  private static final int REACH = 160;

  private final CutRule rule;

  /** A cutter by one rule. */
  public ShiftCutter(CutRule rule) {
    this.rule = rule;
  }

  /**
   * The paragraphs that open a new scene, ascending, never the first.
   *
   * @param scores the score at the beginning of each paragraph; that of the first is not used
   * @param words the words of each paragraph
   */
  public List<Integer> cut(double[] scores, int[] words) {
    int n = words.length;
    int[] totals = new int[n + 1];
    for (int i = 0; i < n; i++) {
      totals[i + 1] = totals[i] + words[i];
    }
    double extra = totals[n] < rule.shortestToCut() ? STRONG_EVIDENCE : 0;
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    int far = -1;
    double farBest = Double.NEGATIVE_INFINITY;
    for (int end = 1; end <= n; end++) {
      int left = end - REACH;
      if (left >= 0) {
        double value = best[left] + gain(scores, left, extra) + rule.costPerWord() * totals[left];
        far = value > farBest ? left : far;
        farBest = Math.max(farBest, value);
      }
      for (int start = far < 0 ? 0 : far; start < end; start = Math.max(start, left) + 1) {
        int length = totals[end] - totals[start];
        boolean whole = start == 0 && end == n;
        if (length < rule.minimumWords() && !whole) {
          break;
        }
        double value = best[start] + gain(scores, start, extra) - rule.cost(length);
        from[end] = value > best[end] ? start : from[end];
        best[end] = Math.max(best[end], value);
      }
    }
    return trace(from, n);
  }

  private double gain(double[] scores, int start, double extra) {
    return start == 0 ? 0 : scores[start] - rule.threshold() - extra;
  }

  private static List<Integer> trace(int[] from, int n) {
    Deque<Integer> breaks = new ArrayDeque<>();
    for (int at = from[n]; at > 0; at = from[at]) {
      breaks.addFirst(at);
    }
    return new ArrayList<>(breaks);
  }
}

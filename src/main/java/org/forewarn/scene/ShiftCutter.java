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

  /** No start further back than this many paragraphs or words is weighed one by one. */
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
    double farBest = Double.NEGATIVE_INFINITY;
    int far = -1;
    for (int end = 1; end <= n; end++) {
      int left = end - REACH;
      if (left >= 0 && best[left] + gain(scores, left, extra) > farBest) {
        farBest = best[left] + gain(scores, left, extra);
        far = left;
      }
      for (int start = Math.max(0, left + 1); start < end; start++) {
        int length = totals[end] - totals[start];
        boolean whole = start == 0 && end == n;
        if (length < rule.minimumWords() && !whole) {
          break;
        }
        double value = best[start] + gain(scores, start, extra) - rule.cost(length);
        if (value > best[end]) {
          best[end] = value;
          from[end] = start;
        }
      }
      if (far >= 0 && farBest - rule.cost(totals[end] - totals[far]) > best[end]) {
        best[end] = farBest - rule.cost(totals[end] - totals[far]);
        from[end] = far;
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

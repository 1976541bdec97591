package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forewarn.text.Span;

/** What a segmenter must beat: even spacing and a plain TextTiling. Stateless. */
public final class SegmentationBaselines {

  /** Hearst's block: ten sequences of twenty words. */
  private static final int BLOCK_WORDS = 200;

  private SegmentationBaselines() {}

  /** Breaks that part the stretch into as many scenes as it truly has, equal in words. */
  public static List<Integer> evenSpacing(UnmarkedStretch stretch) {
    int[] totals = totals(stretch);
    int scenes = stretch.boundaries().size() + 1;
    List<Integer> breaks = new ArrayList<>();
    for (int k = 1; k < scenes; k++) {
      double aim = (double) totals[totals.length - 1] * k / scenes;
      int at = 1;
      while (at < totals.length - 2
          && Math.abs(totals[at + 1] - aim) < Math.abs(totals[at] - aim)) {
        at++;
      }
      if (breaks.isEmpty() || breaks.get(breaks.size() - 1) < at) {
        breaks.add(at);
      }
    }
    return breaks;
  }

  private static int[] totals(UnmarkedStretch stretch) {
    int[] totals = new int[stretch.paragraphs().size() + 1];
    for (int i = 1; i < totals.length; i++) {
      Span span = stretch.paragraphs().get(i - 1);
      totals[i] = totals[i - 1] + words(stretch.text(), span).length;
    }
    return totals;
  }

  private static String[] words(String text, Span span) {
    return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT).split("\\W+");
  }

  /**
   * Hearst's TextTiling at paragraph ends: blocks of 200 words either side, a break where a valley
   * is deeper than the mean depth less half a standard deviation.
   */
  public static List<Integer> textTiling(UnmarkedStretch stretch) {
    double[] depths = depths(similarities(stretch));
    double mean = 0;
    double squares = 0;
    for (int i = 1; i < depths.length; i++) {
      mean += depths[i] / Math.max(1, depths.length - 1);
      squares += depths[i] * depths[i] / Math.max(1, depths.length - 1);
    }
    double cutoff = mean - Math.sqrt(Math.max(0, squares - mean * mean)) / 2;
    List<Integer> breaks = new ArrayList<>();
    for (int i = 1; i < depths.length; i++) {
      boolean peak =
          depths[i] >= depths[i - 1] && (i + 1 >= depths.length || depths[i] > depths[i + 1]);
      if (peak && depths[i] > cutoff && depths[i] > 0) {
        breaks.add(i);
      }
    }
    return breaks;
  }

  private static double[] similarities(UnmarkedStretch stretch) {
    List<String> all = new ArrayList<>();
    int n = stretch.paragraphs().size();
    int[] starts = new int[n];
    for (int i = 0; i < n; i++) {
      starts[i] = all.size();
      for (String word : words(stretch.text(), stretch.paragraphs().get(i))) {
        if (word.length() > 3) {
          all.add(word);
        }
      }
    }
    double[] similarities = new double[n];
    for (int i = 1; i < n; i++) {
      int from = Math.max(0, starts[i] - BLOCK_WORDS);
      int to = Math.min(all.size(), starts[i] + BLOCK_WORDS);
      similarities[i] = cosine(all.subList(from, starts[i]), all.subList(starts[i], to));
    }
    return similarities;
  }

  private static double cosine(List<String> before, List<String> after) {
    Map<String, Integer> left = counts(before);
    Map<String, Integer> right = counts(after);
    double product = 0;
    for (Map.Entry<String, Integer> entry : left.entrySet()) {
      product += entry.getValue() * (double) right.getOrDefault(entry.getKey(), 0);
    }
    double norm = Math.sqrt(squares(left) * squares(right));
    return norm == 0 ? 0 : product / norm;
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static double squares(Map<String, Integer> counts) {
    return counts.values().stream().mapToDouble(c -> (double) c * c).sum();
  }

  private static double[] depths(double[] curve) {
    double[] depths = new double[curve.length];
    for (int i = 1; i < curve.length; i++) {
      double left = curve[i];
      double right = curve[i];
      for (int j = i - 1; j > 0 && curve[j] >= left; j--) {
        left = curve[j];
      }
      for (int j = i + 1; j < curve.length && curve[j] >= right; j++) {
        right = curve[j];
      }
      depths[i] = left + right - 2 * curve[i];
    }
    return depths;
  }
}

package org.forewarn.evaluation.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * Percentile intervals by resampling whole groups with replacement (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993): cases of one work are alike, so works are drawn, not
 * cases. The same seed gives the same intervals on every platform. Immutable, safe to share.
 */
public final class Bootstrap {

  /** How many resamples are drawn unless told otherwise. */
  public static final int RESAMPLES = 1000;

  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  private final int resamples;
  private final long seed;

  /**
   * A bootstrap.
   *
   * @throws IllegalArgumentException if there are fewer than 1 resamples
   */
  public Bootstrap(int resamples, long seed) {
    if (resamples < 1) {
      throw new IllegalArgumentException("Resamples must be 1 or more, got " + resamples);
    }
    this.resamples = resamples;
    this.seed = seed;
  }

  /** The positions of items that belong together, by their key, in order of appearance. */
  public static <T> List<int[]> groups(List<T> items, Function<? super T, String> key) {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      byKey.computeIfAbsent(key.apply(items.get(i)), k -> new ArrayList<>()).add(i);
    }
    return byKey.values().stream().map(Bootstrap::ints).toList();
  }

  /**
   * A figure with its 95 % interval. Resamples on which the figure is undefined are left out.
   *
   * @param groups positions of cases that belong together; each position in one group
   * @param figure computes the figure from the positions of cases, each perhaps several times
   */
  public Estimate estimate(List<int[]> groups, ToDoubleFunction<int[]> figure) {
    int[] all = groups.stream().flatMapToInt(IntStream::of).sorted().toArray();
    double value = figure.applyAsDouble(all);
    return Double.isNaN(value) ? Estimate.of(value) : new Estimate(value, interval(groups, figure));
  }

  private Interval interval(List<int[]> groups, ToDoubleFunction<int[]> figure) {
    Random random = new Random(seed);
    double[] values =
        IntStream.range(0, resamples)
            .mapToDouble(i -> figure.applyAsDouble(draw(groups, random)))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    return values.length == 0
        ? Interval.NONE
        : new Interval(new Percentile(LOW).evaluate(values), new Percentile(HIGH).evaluate(values));
  }

  private static int[] draw(List<int[]> groups, Random random) {
    return IntStream.range(0, groups.size())
        .mapToObj(i -> groups.get(random.nextInt(groups.size())))
        .flatMapToInt(IntStream::of)
        .toArray();
  }

  private static int[] ints(Collection<Integer> positions) {
    return positions.stream().mapToInt(Integer::intValue).toArray();
  }
}

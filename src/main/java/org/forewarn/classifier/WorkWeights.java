package org.forewarn.classifier;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.forewarn.taxonomy.Category;

/**
 * How the scenes of a work add up to its severity, one row for each category in taxonomy order.
 *
 * @param rows the learned weights
 */
public record WorkWeights(List<Row> rows) {

  /**
   * @throws IllegalArgumentException unless every category has a row
   */
  public WorkWeights {
    rows = List.copyOf(rows);
    if (rows.size() != Targets.CATEGORIES) {
      throw new IllegalArgumentException(
          "Work weights must have a row for every category, got " + rows.size());
    }
  }

  /** The row of a category. */
  public Row of(Category category) {
    return rows.get(category.ordinal());
  }

  /**
   * The weights of one category.
   *
   * @param reach the share of scenes that may lie above the one that decides in a short work
   * @param weights for a long work, the weight of each feature of its scenes, the constant last;
   *     empty where no votes teach it
   * @param cuts the expected severity from which on a long work counts as mild, moderate, severe
   * @param spread the standard error of a long work's expected severity
   */
  public record Row(double reach, List<Double> weights, List<Double> cuts, double spread) {

    /**
     * @throws IllegalArgumentException unless the reach is 0 to 1 and, where votes taught the row,
     *     there are three ascending cuts and a spread above 0
     */
    public Row {
      weights = List.copyOf(weights);
      cuts = List.copyOf(cuts);
      if (!(reach >= 0 && reach <= 1)) {
        throw new IllegalArgumentException("Reach must be 0 to 1, got " + reach);
      }
      if (!weights.isEmpty() && !(spread > 0 && areCuts(cuts))) {
        throw new IllegalArgumentException(
            "Row must have 3 ascending cuts and a spread above 0, got " + cuts + " " + spread);
      }
    }

    private static boolean areCuts(List<Double> cuts) {
      return cuts.size() == Targets.THRESHOLDS
          && cuts.get(0) <= cuts.get(1)
          && cuts.get(1) <= cuts.get(2);
    }

    /**
     * The probabilities of the four severities, for a normal error around an expected severity;
     * only for a learned row.
     */
    public CategoryProbabilities probabilities(double expected) {
      NormalDistribution error = new NormalDistribution(0, spread);
      double[] above =
          cuts.stream().mapToDouble(cut -> error.cumulativeProbability(expected - cut)).toArray();
      return CategoryProbabilities.cumulative(
          above[0], Math.min(above[0], above[1]), Math.min(above[1], above[2]));
    }

    /** Whether votes on long works taught this row. */
    public boolean learned() {
      return !weights.isEmpty();
    }
  }
}

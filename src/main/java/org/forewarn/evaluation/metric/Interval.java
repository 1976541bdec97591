package org.forewarn.evaluation.metric;

/**
 * A range that a figure would lie in for 95 of 100 samples like the one it was measured on.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {

  /** The interval of a figure that none was computed for. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether there is one. */
  public boolean isKnown() {
    return !Double.isNaN(low);
  }
}

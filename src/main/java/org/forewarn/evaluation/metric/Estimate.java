package org.forewarn.evaluation.metric;

import java.util.Objects;

/**
 * A measured figure with its interval.
 *
 * @param value the figure on the whole sample, or NaN where it is undefined
 * @param interval where it would lie on other samples, or {@link Interval#NONE}
 */
public record Estimate(double value, Interval interval) {

  public Estimate {
    Objects.requireNonNull(interval, "interval");
  }

  /** A figure without an interval. */
  public static Estimate of(double value) {
    return new Estimate(value, Interval.NONE);
  }

  /** Whether the figure is defined. */
  public boolean isKnown() {
    return !Double.isNaN(value);
  }
}

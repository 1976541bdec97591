package org.forewarn.evaluation.metric;

/**
 * How often a thing was found and there.
 *
 * @param hits found and there
 * @param falseAlarms found and not there
 * @param misses there and not found
 * @param others neither
 */
public record PresenceCounts(int hits, int falseAlarms, int misses, int others) {

  /** No case yet. */
  public static final PresenceCounts NONE = new PresenceCounts(0, 0, 0, 0);

  /** With one more case. */
  public PresenceCounts with(boolean there, boolean found) {
    return new PresenceCounts(
        hits + (there && found ? 1 : 0),
        falseAlarms + (!there && found ? 1 : 0),
        misses + (there && !found ? 1 : 0),
        others + (!there && !found ? 1 : 0));
  }

  /** The cases of both. */
  public PresenceCounts plus(PresenceCounts more) {
    return new PresenceCounts(
        hits + more.hits,
        falseAlarms + more.falseAlarms,
        misses + more.misses,
        others + more.others);
  }

  /** The share of what was found that is there, NaN if nothing was found. */
  public double precision() {
    return (double) hits / (hits + falseAlarms);
  }

  /** The share of what is there that was found, NaN if nothing is there. */
  public double recall() {
    return (double) hits / (hits + misses);
  }

  /**
   * The harmonic mean of precision and recall (van Rijsbergen, "Information Retrieval", 1979), NaN
   * if nothing is there and nothing was found.
   */
  public double f1() {
    return 2.0 * hits / (2.0 * hits + falseAlarms + misses);
  }
}

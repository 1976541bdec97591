package org.forewarn.scene;

/**
 * How scores become breaks: what a scene's length makes likely, and what is never cut.
 *
 * @param threshold the score at which a break of typical length is worth making
 * @param strength how much the length of a scene counts
 * @param typicalWords the length most scenes have, in words
 * @param spread how far lengths stray, as a standard deviation of their logarithm
 * @param minimumWords no shift leaves a scene shorter than this
 * @param shortestToCut a stretch below this many words is left whole without strong evidence
 */
public record CutRule(
    double threshold,
    double strength,
    double typicalWords,
    double spread,
    int minimumWords,
    int shortestToCut) {

  /** Beyond so many times the typical length every further word costs the same. */
  private static final double LONG = 3;

  /**
   * @throws IllegalArgumentException if a length or the spread is not positive
   */
  public CutRule {
    if (!(typicalWords > 0) || !(spread > 0) || minimumWords < 1 || shortestToCut < 1) {
      throw new IllegalArgumentException("Lengths and spread of a cut rule must be positive");
    }
  }

  /** The same rule with another threshold. */
  public CutRule withThreshold(double other) {
    return new CutRule(other, strength, typicalWords, spread, minimumWords, shortestToCut);
  }

  /**
   * What a scene of {@code words} costs: log-normal up to three times the typical length, then a
   * straight line, so that a long text pays for each scene it is denied.
   */
  double cost(int words) {
    double longest = LONG * typicalWords;
    double curved = Math.min(longest, Math.max(1, words));
    double away = Math.log(curved / typicalWords) / spread;
    return strength * away * away / 2 + costPerWord() * Math.max(0, words - longest);
  }

  /** What each word costs beyond three times the typical length. */
  double costPerWord() {
    return strength * Math.log(LONG) / (spread * spread * LONG * typicalWords);
  }
}

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

  /** Beyond this a length is simply unlikely; how unlikely no longer matters. */
  private static final double WORST = 4;

  /**
   * @throws IllegalArgumentException if a length or the spread is not positive
   */
  public CutRule {
    if (!(typicalWords > 0) || !(spread > 0) || minimumWords < 1 || shortestToCut < 1) {
      throw new IllegalArgumentException("Lengths and spread of a cut rule must be positive");
    }
  }

  /** What a scene of {@code words} costs. */
  double cost(int words) {
    double away = Math.log(Math.max(1, words) / typicalWords) / spread;
    return strength * Math.min(WORST, away * away / 2);
  }
}

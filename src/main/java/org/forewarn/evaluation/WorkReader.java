package org.forewarn.evaluation;

/** Reads a whole work, cutting it into scenes itself. */
@FunctionalInterface
public interface WorkReader {

  /**
   * What the work holds.
   *
   * @param id names the work in messages
   * @param text the whole work
   */
  WorkPrediction read(String id, String text);
}

package org.forewarn.evaluation;

/** Reads a short text as one scene, finding its sentences itself. */
@FunctionalInterface
public interface PassageReader {

  /**
   * What the text holds.
   *
   * @param id names the text in messages
   * @param text about a scene long
   */
  ScenePrediction read(String id, String text);
}

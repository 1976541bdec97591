package org.forewarn.classifier;

import java.util.Objects;

/**
 * One scene as the network's input. The arrays are owned by this record and must not be changed.
 *
 * @param sentences a row of {@code sentenceWidth} values for each sentence, in order
 * @param whole the values of the scene as a whole
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never compared
public record SceneInput(float[][] sentences, float[] whole) {

  /**
   * @throws IllegalArgumentException unless there is a sentence
   */
  public SceneInput {
    Objects.requireNonNull(whole, "whole");
    if (sentences.length == 0) {
      throw new IllegalArgumentException("Scene must have a sentence, got none");
    }
  }
}

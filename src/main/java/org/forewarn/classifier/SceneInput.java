package org.forewarn.classifier;

/**
 * One scene as the network's input. The arrays are owned by this record and must not be changed.
 *
 * @param sentences a row of {@code sentenceWidth} values for each sentence, in order
 * @param whole the values of the scene as a whole
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never compared
public record SceneInput(float[][] sentences, float[] whole) {}

package org.forewarn.classifier;

/**
 * What a network says of one scene, before calibration. The arrays are owned by this record and
 * must not be changed.
 *
 * @param severities the probability of each severity target, in the order of {@link Targets}
 * @param warnings the probability of each warning, in taxonomy order
 * @param sentences for each sentence, how much it carries each category, 0 to 1
 * @param cues how often each lexicon and style cue is raised, in the order of the model
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never compared
public record SceneScores(float[] severities, float[] warnings, float[][] sentences, int[] cues) {

  /**
   * @throws IllegalArgumentException unless every target and every category of each sentence has
   *     its value
   */
  public SceneScores {
    requireLength("severities", severities.length, Targets.SEVERITIES);
    requireLength("warnings", warnings.length, Targets.WARNINGS);
    for (float[] sentence : sentences) {
      requireLength("a sentence's weights", sentence.length, Targets.CATEGORIES);
    }
  }

  private static void requireLength(String what, int length, int expected) {
    if (length != expected) {
      throw new IllegalArgumentException(
          "Scores must have " + expected + " values of " + what + ", got " + length);
    }
  }
}

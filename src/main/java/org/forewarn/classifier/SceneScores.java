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
public record SceneScores(float[] severities, float[] warnings, float[][] sentences, int[] cues) {}

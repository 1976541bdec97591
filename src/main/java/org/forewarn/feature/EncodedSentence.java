package org.forewarn.feature;

import java.util.Objects;

/**
 * One sentence as the network sees it. The arrays are owned by this record and must not be changed.
 *
 * @param words the vocabulary id of each word, in order
 * @param ngrams ids of the known one- and two-word terms, in order, repeats kept
 * @param cues ids of the lexicon and style cues raised, repeats kept
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never compared; boxing would triple memory
public record EncodedSentence(int[] words, int[] ngrams, int[] cues) {

  public EncodedSentence {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(ngrams, "ngrams");
    Objects.requireNonNull(cues, "cues");
  }
}

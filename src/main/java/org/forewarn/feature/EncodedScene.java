package org.forewarn.feature;

import java.util.List;

/**
 * One scene as the network sees it.
 *
 * @param sentences its sentences in order
 */
public record EncodedScene(List<EncodedSentence> sentences) {

  public EncodedScene {
    sentences = List.copyOf(sentences);
  }

  /** How often each cue is raised, for cue ids below {@code cues}. */
  public int[] cueCounts(int cues) {
    int[] counts = new int[cues];
    for (EncodedSentence sentence : sentences) {
      for (int cue : sentence.cues()) {
        counts[cue]++;
      }
    }
    return counts;
  }

  /** The number of words and kept marks. */
  public int words() {
    return sentences.stream().mapToInt(s -> s.words().length).sum();
  }
}

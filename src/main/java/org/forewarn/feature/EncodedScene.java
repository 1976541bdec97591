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

  /** The number of words and kept marks. */
  public int words() {
    return sentences.stream().mapToInt(s -> s.words().length).sum();
  }
}

package org.forewarn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.forewarn.text.Span;

/** What holds for the sentences of every text. */
class SentenceProperties {

  private final SentenceDetector detector = OpenNlpSentenceDetector.english();

  @Property(tries = 400)
  void sentencesAreTrimmedDisjointAndLoseNothing(@ForAll String text) {
    List<Span> sentences = detector.sentences(text, new Span(0, text.length()));
    int at = 0;
    for (Span sentence : sentences) {
      assertThat(isBlank(text, at, sentence.start())).isTrue();
      assertThat(WhiteSpace.is(text.charAt(sentence.start()))).isFalse();
      assertThat(WhiteSpace.is(text.charAt(sentence.end() - 1))).isFalse();
      at = sentence.end();
    }
    assertThat(isBlank(text, at, text.length())).isTrue();
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> WhiteSpace.is((char) c));
  }
}

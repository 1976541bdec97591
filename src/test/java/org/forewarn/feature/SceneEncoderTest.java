package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

class SceneEncoderTest {

  private static final SceneEncoder ENCODER = TinyLexicon.encoder();
  private static final Vocabulary VOCABULARY = ENCODER.vocabulary();

  @Test
  void givesEachWordItsIdInOrder() {
    assertThat(encode("The bird quorled 40 times!").words())
        .containsExactly(
            VOCABULARY.id("the"),
            VOCABULARY.id("bird"),
            Vocabulary.UNKNOWN,
            Vocabulary.NUMBER,
            Vocabulary.UNKNOWN,
            Vocabulary.UNKNOWN);
  }

  @Test
  void findsSingleWordsAndPairs() {
    int door = id("door", "");
    int the = id("the", "");
    int pair = id("the", "door");
    assertThat(encode("The door, the door.").ngrams())
        .containsExactly(the, door, pair, the, door, pair);
    assertThat(encode("door the").ngrams()).containsExactly(door, the);
  }

  @Test
  void countsAKnownWordOnceThoughAnUnknownOneFollows() {
    assertThat(encode("the quorl").ngrams()).containsExactly(id("the", ""));
  }

  @Test
  void raisesGradeAndGroupOfATerm() {
    assertThat(cues("He was stabbed"))
        .containsExactlyInAnyOrder("violence/2", "violence:blade", "SHORT");
    assertThat(cues("He was stabbing at the door"))
        .as("the longer term covers the shorter one of its lexicon")
        .contains("violence/1", "violence:figure")
        .doesNotContain("violence/2", "violence:blade");
  }

  @Test
  void raisesTermsOfEveryLexiconThatHasTheWord() {
    assertThat(cues("fuck")).contains("language/2", "measure/3", "measure:harshest-expletive");
    assertThat(cues("f**k, fuuuck, f.u.c.k").stream().filter("measure/3"::equals)).hasSize(3);
  }

  @Test
  void isSilencedByAnException() {
    assertThat(cues("He was a dick")).contains("language/2", "language:ass");
    assertThat(cues("It was Dick Turpin")).containsExactly("SHORT");
    assertThat(cues("Dick and Turpin")).contains("language/2");
  }

  @Test
  void raisesNothingForTheRestOfAMaskedTerm() {
    assertThat(cues("Hit C. and F. K. with order 12")).doesNotContain("language/2", "language/3");
    assertThat(cues("Hit C. and F. K. with order 12")).doesNotContain("language/1");
  }

  @Test
  void readsHowASentenceIsWritten() {
    assertThat(cues("NO, NO!")).contains("SHOUTED", "EXCLAIMED", "SHORT");
    assertThat(cues("\u201cNo?\u201d")).contains("QUOTED", "ASKED");
    assertThat(cues("No...")).contains("TRAILING");
    assertThat(cues("No\u2026")).contains("TRAILING");
    assertThat(cues("No. No.")).doesNotContain("TRAILING", "SHOUTED");
    assertThat(cues("so ".repeat(25))).containsExactly("LONG");
    assertThat(cues("so ".repeat(24))).isEmpty();
  }

  @Test
  void encodesEachSentenceOfAScene() {
    String text = "The door. The bird.";
    EncodedScene scene = ENCODER.encode(text, List.of(new Span(0, 9), new Span(10, 19)));
    assertThat(scene.sentences()).hasSize(2);
    assertThat(scene.words()).isEqualTo(4);
  }

  private static EncodedSentence encode(String sentence) {
    return ENCODER.encode(sentence, List.of(new Span(0, sentence.length()))).sentences().get(0);
  }

  private static int id(String first, String second) {
    int pair = second.isEmpty() ? 0 : VOCABULARY.id(second);
    return ENCODER.ngrams().id(NgramTable.key(VOCABULARY.id(first), pair));
  }

  private static List<String> cues(String sentence) {
    List<String> names = new ArrayList<>(ENCODER.lexicon().cueNames());
    Arrays.stream(StyleCue.values()).map(StyleCue::name).forEach(names::add);
    assertThat(names).hasSize(ENCODER.cueCount());
    return Arrays.stream(encode(sentence).cues()).mapToObj(names::get).toList();
  }
}

package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

class SceneEncoderPropertiesTest {

  private static final SceneEncoder ENCODER = TinyLexicon.encoder();
  private static final WordScanner SCANNER =
      new WordScanner(
          new MaskedWords(
              MaskableWords.of(TinyLexicon.lexicon()), TinyLexicon.vocabulary()::contains));

  @Property
  void encodesAnyTextAndEqualTextEqually(@ForAll("texts") String text) {
    EncodedSentence once = encode(text, 0, text.length());
    assertSame(once, encode(text, 0, text.length()));
    assertThat(Arrays.stream(once.words())).allMatch(id -> id >= 0 && id < vocabularySize());
    assertThat(Arrays.stream(once.ngrams())).allMatch(id -> id >= 0 && id < 5);
    assertThat(Arrays.stream(once.cues())).allMatch(id -> id >= 0 && id < ENCODER.cueCount());
  }

  @Property
  void encodesASentenceAsIfItStoodAlone(
      @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
    int end = before.length() + text.length();
    assertSame(encode(text, 0, text.length()), encode(before + text + after, before.length(), end));
  }

  @Property
  void scansWordsInOrderWithoutOverlap(@ForAll("texts") String text) {
    AlignedText view = TextNormaliser.normalise(text, new Span(0, text.length()));
    int end = 0;
    for (WordScanner.Word word : SCANNER.scan(view)) {
      assertThat(word.text()).isNotEmpty();
      assertThat(word.span().isEmpty()).isFalse();
      assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
      end = word.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(view.length());
  }

  /** Words, masks, joints and odd letters in any order, and now and then any unit at all. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> part =
        Arbitraries.of(
            "f", "u", "c", "k", "sh", "it", "a", "i", "the", "door", "*", "**", "$", "@", "!", "?",
            "#", "+", "%", "_", ".", "-", " ", "'", "'s", "\"", "1", "55", "ooo", "\n", "\u200b",
            "\u0301", "\u00bd", "\ud835", "\udcef", "\u0441", "\u00a2");
    Arbitrary<String> any = Arbitraries.chars().all().map(String::valueOf);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(8, part), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static int vocabularySize() {
    return ENCODER.vocabulary().size();
  }

  private static EncodedSentence encode(String text, int start, int end) {
    return ENCODER.encode(text, List.of(new Span(start, end))).sentences().get(0);
  }

  private static void assertSame(EncodedSentence one, EncodedSentence other) {
    assertThat(other.words()).isEqualTo(one.words());
    assertThat(other.ngrams()).isEqualTo(one.ngrams());
    assertThat(other.cues()).isEqualTo(one.cues());
  }
}

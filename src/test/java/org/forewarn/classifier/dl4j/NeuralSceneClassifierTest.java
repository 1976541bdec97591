package org.forewarn.classifier.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.bundle.SampleModel;
import org.forewarn.classifier.CountedTerms;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.TermModel;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

class NeuralSceneClassifierTest {

  private static final float CLOSE = 1e-4f;
  private static final List<String> SENTENCES =
      List.of(
          "The door.",
          "He stabbed the bird!",
          "SHIT, you said, what a fucking door...",
          "No, no, no, the glass was good and she ran to the tree and he ran to the door.",
          "Fuck a man?",
          "Quorl.");

  private static final ModelBundle MODEL = SampleModel.model();
  private static final SceneEncoder ENCODER = MODEL.encoder();
  private static final TermModel TERMS = MODEL.terms(ENCODER);
  private static final NeuralSceneClassifier CLASSIFIER =
      new NeuralSceneClassifier(TERMS, MODEL.tensors());

  @Test
  void equalsTheSameLayersInPlainJava() {
    PlainNetwork plain = new PlainNetwork(MODEL.tensors());
    SceneInputs inputs = new SceneInputs(TERMS);
    List<EncodedScene> scenes = scenes(new Random(3), 20);
    List<SceneScores> scores = CLASSIFIER.score(scenes);
    for (int i = 0; i < scenes.size(); i++) {
      assertClose(scores.get(i), plain.score(inputs.of(scenes.get(i)), new int[0]));
    }
  }

  @Test
  void scoresASceneAloneAsAmongOthers() {
    List<EncodedScene> scenes = scenes(new Random(5), 30);
    List<SceneScores> together = CLASSIFIER.score(scenes);
    for (int i = 0; i < scenes.size(); i++) {
      assertClose(CLASSIFIER.score(scenes.subList(i, i + 1)).get(0), together.get(i));
    }
  }

  @Test
  void scoresMoreSentencesThanOneBatchHolds() {
    List<EncodedScene> scenes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      scenes.addAll(scenes(new Random(5), 30));
    }
    List<SceneScores> scores = CLASSIFIER.score(scenes);
    assertThat(scores).hasSize(1200);
    assertThat(scenes.stream().mapToInt(s -> s.sentences().size()).sum()).isGreaterThan(2048);
    for (int i = 30; i < 1200; i++) {
      assertClose(scores.get(i), scores.get(i % 30));
    }
  }

  @Test
  void givesScenesWithoutSentencesNothingAndKeepsTheOthersInPlace() {
    EncodedScene empty = new EncodedScene(List.of());
    EncodedScene full = scenes(new Random(7), 1).get(0);
    List<SceneScores> scores = CLASSIFIER.score(List.of(empty, full, empty));
    assertThat(scores).hasSize(3);
    assertThat(scores.get(0).severities()).containsOnly(0);
    assertThat(scores.get(0).warnings()).containsOnly(0);
    assertThat(scores.get(2).sentences()).isEmpty();
    assertClose(scores.get(1), CLASSIFIER.score(List.of(full)).get(0));
    assertThat(CLASSIFIER.score(List.of(empty))).hasSize(1);
    assertThat(CLASSIFIER.score(List.of())).isEmpty();
  }

  @Test
  void countsHowOftenEachCueIsRaised() {
    String text = "Fuck! He fucking f**ked the door.";
    List<Span> sentences = List.of(new Span(0, 5), new Span(6, text.length()));
    int[] cues = CLASSIFIER.score(List.of(ENCODER.encode(text, sentences))).get(0).cues();
    List<String> names = MODEL.lexicon().cueNames();
    assertThat(cues).hasSize(ENCODER.cueCount());
    assertThat(cues[names.indexOf(CountedTerms.HARSHEST_EXPLETIVE.cue())]).isEqualTo(3);
    assertThat(cues[names.indexOf("violence:blade")]).isZero();
  }

  private static List<EncodedScene> scenes(Random random, int count) {
    List<EncodedScene> scenes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int n = random.nextInt(6); n >= 0; n--) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        spans.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence).append(' ');
      }
      scenes.add(ENCODER.encode(text, spans));
    }
    return scenes;
  }

  private static void assertClose(SceneScores actual, SceneScores expected) {
    assertThat(actual.severities()).containsExactly(expected.severities(), within(CLOSE));
    assertThat(actual.warnings()).containsExactly(expected.warnings(), within(CLOSE));
    assertThat(actual.sentences()).hasDimensions(expected.sentences().length, 11);
    for (int i = 0; i < expected.sentences().length; i++) {
      assertThat(actual.sentences()[i]).containsExactly(expected.sentences()[i], within(CLOSE));
    }
  }
}

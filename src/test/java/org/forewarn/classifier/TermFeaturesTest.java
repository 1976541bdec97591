package org.forewarn.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forewarn.feature.EncodedSentence;
import org.junit.jupiter.api.Test;

class TermFeaturesTest {

  private static final QuantisedMatrix VECTORS =
      QuantisedMatrix.of(new float[] {0, 0, 3, 0, 0, 4}, 3, 2);
  private static final TermFeatures FEATURES = new TermFeatures(new float[] {1, 2}, 3, VECTORS);

  @Test
  void laysOutTermsCuesVectorAndConstant() {
    EncodedSentence sentence =
        new EncodedSentence(new int[] {1, 2}, new int[] {1, 0}, new int[] {2, 2});
    SparseVector vector = FEATURES.of(List.of(sentence));
    assertThat(vector.columns()).containsExactly(0, 1, 4, 5, 6, 7);
    float unit = (float) Math.sqrt(5);
    assertThat(vector.values())
        .containsExactly(new float[] {1 / unit, 2 / unit, 0.6f, 0.3f, 0.4f, 1}, within(1e-4f));
    assertThat(FEATURES.width()).isEqualTo(8);
  }

  @Test
  void dampsRepeatsAndCapsCues() {
    EncodedSentence sentence =
        new EncodedSentence(new int[0], new int[] {0, 0, 1}, new int[] {0, 0, 0, 0, 0});
    SparseVector vector = FEATURES.of(List.of(sentence));
    double twice = 1 + Math.log(2);
    double length = Math.sqrt(twice * twice + 4);
    assertThat(vector.values()[0]).isCloseTo((float) (twice / length), within(1e-5f));
    assertThat(vector.values()[2]).as("five cues count as three").isCloseTo(0.9f, within(1e-5f));
  }

  @Test
  void weighsCuesLessInAWholeScene() {
    EncodedSentence one = new EncodedSentence(new int[0], new int[0], new int[] {1});
    EncodedSentence none = new EncodedSentence(new int[0], new int[0], new int[0]);
    assertThat(FEATURES.of(List.of(one)).values()[0]).isCloseTo(0.3f, within(1e-6f));
    assertThat(FEATURES.of(List.of(one, none)).values()[0]).isCloseTo(0.2f, within(1e-6f));
  }

  @Test
  void scoresByTheWeightsOfItsFeatures() {
    float[] weights = new float[8 * Targets.SEVERITIES];
    weights[4 * Targets.SEVERITIES + 7] = 2;
    QuantisedMatrix sentence = QuantisedMatrix.of(weights, 8, Targets.SEVERITIES);
    QuantisedMatrix scene = QuantisedMatrix.of(new float[8 * Targets.ALL], 8, Targets.ALL);
    TermModel model = new TermModel(FEATURES, sentence, scene);
    float[] scores = model.sentence(new EncodedSentence(new int[0], new int[0], new int[] {2}));
    assertThat(scores).hasSize(Targets.SEVERITIES);
    assertThat(scores[7]).isCloseTo(0.6f, within(1e-4f));
    assertThat(scores[6]).isZero();
    assertThatThrownBy(() -> new TermModel(FEATURES, scene, scene))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Weights must be 8 x 33, got 8 x " + Targets.ALL);
  }
}

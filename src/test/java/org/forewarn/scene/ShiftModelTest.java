package org.forewarn.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShiftModelTest {

  @ParameterizedTest
  @EnumSource(TextKind.class)
  void readsBackWhatItWrites(TextKind kind) {
    ShiftModel model = ShiftModel.builtIn(kind);
    Properties properties = new Properties();
    properties.putAll(model.asProperties());
    assertThat(ShiftModel.of(properties)).isEqualTo(model);
  }

  @Test
  void namesTheKeyThatIsMissing() {
    Properties properties = new Properties();
    properties.putAll(ShiftModel.builtIn(TextKind.PROSE).asProperties());
    properties.remove("sign.cast-80");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftModel.of(properties))
        .withMessageContaining("sign.cast-80");
  }

  @Test
  void namesThePlaceItDoesNotKnow() {
    Properties properties = new Properties();
    properties.putAll(ShiftModel.builtIn(TextKind.PROSE).asProperties());
    properties.setProperty("word.nowhere.the", "1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftModel.of(properties))
        .withMessageContaining("nowhere");
  }

  @Test
  void scoresASampleInLearningAsItDoesInUse() {
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    for (String paragraph : InventedStory.paragraphs("Ferrol", 12, 3)) {
      paragraphs.add(new Span(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append("\n\n");
    }
    ShiftScorer scorer = new ShiftScorer(ShiftModel.builtIn(TextKind.PROSE));
    double[] inUse = scorer.scores(text, paragraphs, new boolean[paragraphs.size()]);
    List<ShiftSample> samples = ShiftSample.of(text, paragraphs);
    for (int i = 1; i < inUse.length; i++) {
      assertThat(scorer.score(samples.get(i - 1))).isCloseTo(inUse[i], within(1e-9));
    }
  }
}

package org.forewarn.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShiftCutterTest {

  private static final CutRule RULE = new CutRule(0, 1, 500, 0.7, 120, 400);

  private final ShiftCutter cutter = new ShiftCutter(RULE);

  @Test
  void cutsAtAHighScore() {
    assertThat(cutter.cut(scores(20, 10, 6), words(20, 50))).containsExactly(10);
  }

  @Test
  void cutsNowhereWithoutEvidence() {
    assertThat(cutter.cut(scores(20, 10, -9), words(20, 50))).isEmpty();
  }

  @Test
  void neverLeavesAShortScene() {
    assertThat(cutter.cut(scores(20, 1, 6), words(20, 50))).isEmpty();
    assertThat(cutter.cut(scores(20, 19, 6), words(20, 50))).isEmpty();
  }

  @Test
  void wantsStrongEvidenceToCutAShortText() {
    assertThat(cutter.cut(scores(12, 6, 2), words(12, 30))).isEmpty();
    assertThat(cutter.cut(scores(12, 6, 30), words(12, 30))).containsExactly(6);
  }

  @Test
  void keepsATextOfOneParagraphWhole() {
    assertThat(cutter.cut(new double[1], new int[] {9_000})).isEmpty();
  }

  @Test
  void findsBreaksFurtherApartThanItsReach() {
    assertThat(cutter.cut(scores(1000, 700, 50), words(1000, 9))).contains(700);
  }

  private static double[] scores(int paragraphs, int at, double score) {
    double[] scores = new double[paragraphs];
    Arrays.fill(scores, -9);
    scores[at] = score;
    return scores;
  }

  private static int[] words(int paragraphs, int each) {
    int[] words = new int[paragraphs];
    Arrays.fill(words, each);
    return words;
  }
}

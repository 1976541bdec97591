package org.forewarn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryScoreTest {

  @Test
  void countsABreakWithinOneParagraph() {
    assertThat(BoundaryScore.of(List.of(4, 9), List.of(5, 8)))
        .isEqualTo(new BoundaryScore(2, 2, 2));
  }

  @Test
  void countsNoBreakTwoParagraphsAway() {
    assertThat(BoundaryScore.of(List.of(3), List.of(5)).f1()).isZero();
  }

  @Test
  void matchesEachBreakOnce() {
    assertThat(BoundaryScore.of(List.of(4, 5, 6), List.of(5)))
        .isEqualTo(new BoundaryScore(1, 3, 1));
  }

  @Test
  void givesTheHarmonicMean() {
    BoundaryScore score = new BoundaryScore(2, 4, 5);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.4);
    assertThat(score.f1()).isEqualTo(4.0 / 9);
  }

  @Test
  void refusesMoreMatchesThanBreaks() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BoundaryScore(2, 1, 5));
  }
}

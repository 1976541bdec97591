package org.forewarn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span SPAN = new Span(3, 6);

  @Test
  void isHalfOpen() {
    assertThat(SPAN.length()).isEqualTo(3);
    assertThat(SPAN.contains(3)).isTrue();
    assertThat(SPAN.contains(5)).isTrue();
    assertThat(SPAN.contains(6)).isFalse();
    assertThat(SPAN.contains(2)).isFalse();
  }

  @Test
  void overlapsWhatSharesAUnitAndNotWhatTouches() {
    assertThat(SPAN.overlaps(new Span(5, 9))).isTrue();
    assertThat(SPAN.overlaps(new Span(6, 9))).isFalse();
    assertThat(SPAN.overlaps(new Span(0, 3))).isFalse();
  }

  @Test
  void containsASpanThatEndsWhereItEnds() {
    assertThat(SPAN.contains(new Span(4, 6))).isTrue();
    assertThat(SPAN.contains(new Span(4, 7))).isFalse();
  }

  @Test
  void ordersByStartThenByEnd() {
    assertThat(SPAN)
        .isLessThan(new Span(4, 4))
        .isLessThan(new Span(3, 7))
        .isGreaterThan(new Span(2, 99))
        .isEqualByComparingTo(new Span(3, 6));
  }

  @Test
  void movesAsAWhole() {
    assertThat(SPAN.shifted(-3)).isEqualTo(new Span(0, 3));
  }

  @Test
  void refusesNegativeAndReversedBounds() {
    assertThatThrownBy(() -> new Span(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Span must satisfy 0 <= start <= end, got -1..2");
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Span(2, 2).isEmpty()).isTrue();
  }
}

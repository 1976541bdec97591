package org.forewarn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignedTextTest {

  // "a" at 0, a dropped unit at 1, "b" at 2, then 3 and 4 folded to "xy" from one character at 3.
  private static final AlignedText VIEW =
      AlignedText.builder(1)
          .append('a', 0)
          .append('b', 2)
          .append('x', 3)
          .append('y', 3)
          .append('c', 5)
          .build(7);

  @Test
  void coversDroppedUnitsInsideAndAfterAStretch() {
    assertThat(VIEW.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 3));
    assertThat(VIEW.toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(VIEW.toOriginal(new Span(4, 5))).isEqualTo(new Span(5, 7));
  }

  @Test
  void coversTheWholeCharacterWhenAStretchEndsInsideItsUnits() {
    assertThat(VIEW.toOriginal(new Span(2, 3))).isEqualTo(new Span(3, 5));
    assertThat(VIEW.toOriginal(new Span(3, 4))).isEqualTo(new Span(3, 5));
  }

  @Test
  void keepsAnEmptyStretchEmpty() {
    assertThat(VIEW.toOriginal(new Span(1, 1))).isEqualTo(new Span(2, 2));
    assertThat(VIEW.toOriginal(new Span(5, 5))).isEqualTo(new Span(7, 7));
  }

  @Test
  void readsLikeItsNormalisedCharacters() {
    assertThat(VIEW).hasToString("abxyc").hasSize(5);
    assertThat(VIEW.subSequence(1, 3)).hasToString("bx");
    assertThat(VIEW.charAt(4)).isEqualTo('c');
  }

  @Test
  void refusesAStretchBeyondTheView() {
    assertThatThrownBy(() -> VIEW.toOriginal(new Span(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> VIEW.toOriginal(new Span(6, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void refusesOriginsThatDescendOrReachTheEnd() {
    AlignedText.Builder builder = AlignedText.builder(2).append('a', 4);
    assertThatThrownBy(() -> builder.append('b', 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Origins must ascend, got 3");
    assertThatThrownBy(() -> builder.build(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("End must be after 4, got 4");
  }
}

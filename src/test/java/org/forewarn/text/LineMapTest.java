package org.forewarn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void endsALineAtEachKindOfLineEnd() {
    LineMap map = new SourceText("story.txt", "a\nb\r\nc\rd").lineMap();
    assertThat(map.lines()).isEqualTo(4);
    assertThat(map.position(2)).isEqualTo(new Position(2, 1));
    assertThat(map.position(4)).as("the feed of CR LF ends its own line").hasToString("2:3");
    assertThat(map.position(5)).hasToString("3:1");
    assertThat(map.position(7)).hasToString("4:1");
  }

  @Test
  void countsOneLineInAnEmptyText() {
    assertThat(LineMap.of("").lines()).isEqualTo(1);
    assertThat(LineMap.of("").position(0)).hasToString("1:1");
  }

  @Test
  void keepsLinesBeyondItsFirstGuessAtTheirNumber() {
    LineMap map = LineMap.of("\n".repeat(5000));
    assertThat(map.lines()).isEqualTo(5001);
    assertThat(map.position(4999)).isEqualTo(new Position(5000, 1));
  }

  @Test
  void refusesANegativeOffset() {
    assertThatThrownBy(() -> LineMap.of("a").position(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Offset must not be negative, got -1");
    assertThatThrownBy(() -> new Position(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void agreesWithCountingByHand(
      @ForAll @StringLength(max = 60) @Chars({'a', 'b', '\n', '\r'}) String text) {
    LineMap map = LineMap.of(text);
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      assertThat(map.position(i)).isEqualTo(new Position(line, column));
      boolean pair = text.startsWith("\r\n", i);
      boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair);
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    assertThat(map.lines()).isEqualTo(line);
  }
}

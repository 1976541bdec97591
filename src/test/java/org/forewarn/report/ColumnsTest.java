package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text of strangers, measured, cut and made harmless. */
class ColumnsTest {

  @Test
  void countsWideCharactersTwiceAndCombiningOnesNot() {
    assertThat(Columns.of("ab")).isEqualTo(2);
    assertThat(Columns.of("\u6f22\u5b57")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("\ud83d\ude00")).isEqualTo(2);
  }

  @Test
  void cutsWithAnEllipsisAndNeverThroughASurrogatePair() {
    assertThat(Columns.fit("abcdef", 6, "...")).isEqualTo("abcdef");
    assertThat(Columns.fit("abcdefg", 6, "...")).isEqualTo("abc...");
    assertThat(Columns.fit("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 4, "…"))
        .isEqualTo("\ud83d\ude00…");
  }

  @Test
  void takesEscapeSequencesAndDirectionOverridesOutOfForeignText() {
    assertThat(Printable.of("a\u001b[31mb\u202ec\r\n\td")).isEqualTo("a [31mbc d");
    assertThat(Printable.of("x\u200dy")).as("joiners stay").isEqualTo("x\u200dy");
    assertThat(Printable.of("\ud800z")).isEqualTo("\ufffdz");
  }
}

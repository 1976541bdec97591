package org.forewarn.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCounterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "'   '|0",
        "one|1",
        "one two|2",
        "don't|1",
        "don\u2019t|1",
        "well-worn rope|2",
        "wait\u2014what|2",
        "wait--what|2",
        "so...then|2",
        "so\u2026then|2",
        "* * *|0",
        "3.50|1",
        "either/or|2",
        "\u201CNo,\u201D he said|3",
        "na\u00EFve caf\u00E9|2",
        "- yes|1",
        "\u72AC\u3068\u732B|3",
        "end.|1"
      })
  void countsWordsAsPeopleDo(String text, int words) {
    assertThat(WordCounter.count(text)).isEqualTo(words);
  }

  @Test
  void countsInsideTheRangeAlone() {
    assertThat(WordCounter.count("one two three", new Span(4, 7))).isEqualTo(1);
  }
}

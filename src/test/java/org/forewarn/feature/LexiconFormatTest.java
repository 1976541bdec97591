package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFormatTest {

  private static final String HEADER = "term\tgrade\tgroup\tpos\texceptions";

  @Test
  void readsBackWhatItWrites() {
    Lexicon lexicon = TinyLexicon.lexicon();
    List<String> lines = LexiconFormat.merged(lexicon).lines().toList();
    assertThat(LexiconFormat.readMerged(lines)).isEqualTo(lexicon.entries());
  }

  @Test
  void readsTheColumnsOfOneLexicon() {
    List<LexiconEntry> entries =
        LexiconFormat.read("violence", List.of(HEADER, "stab\t2\tblade\tv\tstab at ; stab in"));
    assertThat(entries)
        .containsExactly(
            new LexiconEntry(
                "violence", "stab", 2, "blade", Inflection.VERB, List.of("stab at", "stab in")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stab,2,blade,v|expected 5 columns, found 4",
        "stab,4,blade,v,|expected a grade 1 to 3, found 4",
        "stab,0,blade,v,|expected a grade 1 to 3, found 0",
        "stab,\u0663,blade,v,|expected a grade 1 to 3, found \u0663",
        "stab,2,blade,q,|Inflection must be n, v, a or x, got q",
        ",2,blade,v,|Entry must have a term and a grade 1 to 3, got  2"
      })
  void namesTheLineThatIsWrong(String row, String problem) {
    List<String> lines = List.of(HEADER, "cut\t1\tblade\tv\t", row.replace(',', '\t'));
    assertThatThrownBy(() -> LexiconFormat.read("violence", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("violence line 3: " + problem);
  }

  @Test
  void refusesAFileWithoutItsHeader() {
    assertThatThrownBy(() -> LexiconFormat.read("violence", List.of("stab\t2\tblade\tv\t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("violence line 1: expected the columns term grade group pos exceptions");
    assertThatThrownBy(() -> LexiconFormat.readMerged(List.of(HEADER)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

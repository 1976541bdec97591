package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  @Test
  void numbersCuesByTheirSortedNames() {
    Lexicon lexicon = TinyLexicon.lexicon();
    assertThat(lexicon.cueNames()).isSorted().doesNotHaveDuplicates().hasSize(lexicon.cueCount());
    for (LexiconEntry entry : lexicon.entries()) {
      assertThat(lexicon.cueNames().get(lexicon.gradeCueId(entry)))
          .isEqualTo(entry.lexicon() + "/" + entry.grade());
      assertThat(lexicon.cueNames().get(lexicon.groupCueId(entry)))
          .isEqualTo(entry.lexicon() + ":" + entry.group());
    }
  }

  @Test
  void namesEveryWordOfEveryFormAndException() {
    assertThat(TinyLexicon.lexicon().words())
        .contains("stabbing", "at", "asses", "turpin", "ox")
        .doesNotContain("0", "hit", "f", "k", "c");
  }

  @ParameterizedTest
  @CsvSource({
    "n, knife in the back, knife in the backs",
    "n, body, bodies",
    "n, boy, boys",
    "n, church, churches",
    "v, stab, stabbed stabbing stabbin stabs",
    "v, choke, chokes choked choking chokin",
    "v, bury, buries buried burying buryin",
    "v, free, freed freeing",
    "v, vomit, vomited vomiting",
    "v, mix, mixed mixes mixing",
    "v, kick the bucket, kicked the bucket",
    "a, bloody, bloody",
    "x, oh no, oh no"
  })
  void makesTheRegularForms(String code, String term, String forms) {
    var made = Inflection.byCode(code).forms(term);
    assertThat(made).contains(term);
    if (term.contains(" ")) {
      assertThat(made).contains(forms);
    } else {
      assertThat(made).contains(forms.split(" "));
    }
  }

  @Test
  void inflectsNeitherAdjectivesNorFixedExpressions() {
    assertThat(Inflection.ADJECTIVE.forms("bloody")).containsExactly("bloody");
    assertThat(Inflection.FIXED.forms("oh no")).containsExactly("oh no");
    assertThat(Inflection.VERB.forms("vomit")).doesNotContain("vomitted");
  }

  @Test
  void keepsVocabularyIdsApart() {
    Vocabulary vocabulary = new Vocabulary(List.of("bird", "tree"));
    assertThat(vocabulary.size()).isEqualTo(4);
    assertThat(vocabulary.id("bird")).isEqualTo(Vocabulary.RESERVED);
    assertThat(vocabulary.id("tree")).isEqualTo(Vocabulary.RESERVED + 1);
    assertThat(vocabulary.id("door")).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(vocabulary.id("0")).isEqualTo(Vocabulary.NUMBER);
    assertThat(vocabulary.contains("door")).isFalse();
    assertThatThrownBy(() -> new Vocabulary(List.of("bird", "bird")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Vocabulary must not repeat a word, got bird");
  }
}

package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.policy.ContentSummary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every category has words at every strength, and no words stand there for nothing. */
class WordingTest {

  private static final Set<Severity> STRENGTHS =
      Set.of(Severity.MILD, Severity.MODERATE, Severity.SEVERE);

  @ParameterizedTest
  @EnumSource(Category.class)
  void everyStrengthOfEveryCategoryHasAPhrase(Category category) {
    for (Severity severity : STRENGTHS) {
      assertThat(Phrases.words().find(category.id() + "." + severity.id())).isPresent();
    }
    assertThat(Phrases.tag(category, Severity.MODERATE)).isPresent();
    assertThat(Phrases.tag(category, Severity.SEVERE)).isPresent();
  }

  @Test
  void everyPhraseKeyNamesThingsThatExist() {
    assertThat(Phrases.words().keys()).allSatisfy(WordingTest::assertKnown);
  }

  @Test
  void aWarningMakesAPhraseExactAndACountMoreSo() {
    assertThat(phrase(Category.VIOLENCE, Set.of(Warning.WAR), Map.of())).isEqualTo("war violence");
    assertThat(phrase(Category.VIOLENCE, Set.of(Warning.SUICIDE), Map.of())).isEqualTo("violence");
    assertThat(phrase(Category.LANGUAGE, Set.of(), Map.of(Measure.HARSHEST_EXPLETIVES, 1)))
        .isEqualTo("brief strong language");
    assertThat(phrase(Category.LANGUAGE, Set.of(), Map.of(Measure.HARSHEST_EXPLETIVES, 2)))
        .isEqualTo("strong language");
    assertThat(phrase(Category.LANGUAGE, Set.of(), Map.of(Measure.HARSHEST_EXPLETIVES, 0)))
        .isEqualTo("some strong language");
  }

  @Test
  void adviceNeverAccuses() {
    for (String key : Messages.words().keys()) {
      assertThat(Messages.words().find(key).orElseThrow())
          .doesNotContainIgnoringCase("wrong")
          .doesNotContainIgnoringCase("violation")
          .doesNotContainIgnoringCase("you must")
          .doesNotContainIgnoringCase("failed")
          .doesNotContainIgnoringCase("mislead")
          .doesNotContainIgnoringCase("classifier")
          .endsWith(".");
    }
  }

  @Test
  void sceneNumbersAreWrittenForPeople() {
    assertThat(SceneNumbers.inBrackets(List.of())).isEmpty();
    assertThat(SceneNumbers.inBrackets(List.of(2))).isEqualTo(" (scene 3)");
    assertThat(SceneNumbers.inBrackets(List.of(0, 1))).isEqualTo(" (scenes 1-2)");
    assertThat(SceneNumbers.inBrackets(List.of(0, 2, 3, 4, 8))).isEqualTo(" (scenes 1, 3-5, 9)");
  }

  private static String phrase(
      Category category, Set<Warning> warnings, Map<Measure, Integer> measures) {
    ContentSummary content = new ContentSummary(Map.of(), warnings, measures);
    return Phrases.rationale(category, Severity.MODERATE, content);
  }

  private static void assertKnown(String key) {
    String[] parts = (key.startsWith("tag.") ? key.substring(4) : key).split("\\.");
    boolean warningTag = parts.length == 1 && Warning.byId(parts[0]).isPresent();
    if (warningTag) {
      return;
    }
    Category category = Category.byId(parts[0]).orElseThrow();
    assertThat(Severity.byId(parts[1])).as(key).isPresent();
    if (parts.length > 2) {
      boolean warning = Warning.byId(parts[2]).filter(w -> w.parent() == category).isPresent();
      assertThat(warning || Measure.byId(parts[2]).isPresent()).as(key).isTrue();
    }
  }
}

package org.forewarn.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaxonomyTest {

  @Test
  void keepsTheCategoriesThatModelsAndReportsAreBuiltOn() {
    assertThat(Arrays.stream(Category.values()).map(Category::id))
        .containsExactly(
            "violence",
            "gore",
            "sex",
            "sexual-violence",
            "abuse",
            "self-harm",
            "language",
            "hate",
            "substances",
            "frightening",
            "death");
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryCategoryByItsId(Category category) {
    assertThat(Category.byId(category.id())).contains(category);
    assertThat(category.title()).isNotBlank().isLowerCase();
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryWarningByItsId(Warning warning) {
    assertThat(Warning.byId(warning.id())).contains(warning);
    assertThat(warning.id()).matches("[a-z]+(-[a-z]+)*");
    assertThat(warning.title()).isEqualTo(warning.id().replace('-', ' '));
    assertThat(warning.parent()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryMeasureByItsId(Measure measure) {
    assertThat(Measure.byId(measure.id())).contains(measure);
  }

  @ParameterizedTest
  @EnumSource
  void findsEverySeverityByIdAndByLevel(Severity severity) {
    assertThat(Severity.byId(severity.id())).contains(severity);
    assertThat(Severity.ofLevel(severity.level())).isEqualTo(severity);
  }

  @Test
  void knowsNoNameOfAConstantAndNoStranger() {
    assertThat(Category.byId("SEXUAL_VIOLENCE")).isEmpty();
    assertThat(Warning.byId("self injury")).isEmpty();
    assertThat(Severity.byId("Mild")).isEmpty();
    assertThat(Measure.byId("")).isEmpty();
  }

  @Test
  void ordersSeveritiesFromNoneToSevere() {
    List<Severity> ascending =
        Arrays.stream(Severity.values()).sorted(Comparator.comparing(Severity::level)).toList();
    assertThat(ascending)
        .containsExactly(Severity.NONE, Severity.MILD, Severity.MODERATE, Severity.SEVERE);
    assertThat(Severity.MODERATE.atLeast(Severity.MODERATE)).isTrue();
    assertThat(Severity.MILD.atLeast(Severity.MODERATE)).isFalse();
    assertThat(Severity.MILD.max(Severity.SEVERE)).isEqualTo(Severity.SEVERE);
    assertThat(Severity.SEVERE.max(Severity.MILD)).isEqualTo(Severity.SEVERE);
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatThrownBy(() -> Severity.ofLevel(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Severity level must be 0 to 3, got 4");
    assertThatThrownBy(() -> Severity.ofLevel(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}

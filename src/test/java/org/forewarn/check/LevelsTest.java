package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.forewarn.policy.RuleForce;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of levels, row by row. */
class LevelsTest {

  /** Cover, level of MODERATE, of SEVERE, of SEVERE in a category that readers ask about. */
  @ParameterizedTest
  @CsvSource({
    "NOTHING_DECLARED, WARNING, WARNING, WARNING",
    "OPTED_OUT, , , ",
    "RATING_ALONE, , NOTE, WARNING",
    "RATING_BESIDE_LIST, NOTE, WARNING, ERROR",
    "RATING_BESIDE_KINDRED, NOTE, NOTE, WARNING",
    "AUTHORS_CHOICE, NOTE, WARNING, WARNING",
    "LIST_ALONE, WARNING, WARNING, ERROR",
    "RATING_UNREADABLE, NOTE, WARNING, WARNING",
    "RATING_NEAR, WARNING, WARNING, WARNING",
    "NONE, WARNING, ERROR, ERROR"
  })
  void undeclaredContentIsGradedByItsCover(
      Cover cover, FindingLevel moderate, FindingLevel severe, FindingLevel sought) {
    assertThat(cover.undeclared(Category.VIOLENCE, Severity.MODERATE)).isEqualTo(moderate);
    assertThat(cover.undeclared(Category.VIOLENCE, Severity.SEVERE)).isEqualTo(severe);
    assertThat(cover.undeclared(Category.SELF_HARM, Severity.MODERATE)).isEqualTo(moderate);
    assertThat(cover.undeclared(Category.SELF_HARM, Severity.SEVERE)).isEqualTo(sought);
  }

  @ParameterizedTest
  @EnumSource(Cover.class)
  void undeclaredMildIsNormalAndMoreNeverMattersLess(Cover cover) {
    assertThat(cover.undeclared(Category.ABUSE, Severity.MILD)).isNull();
    assertThat(rank(cover.undeclared(Category.ABUSE, Severity.SEVERE)))
        .isGreaterThanOrEqualTo(rank(cover.undeclared(Category.ABUSE, Severity.MODERATE)));
    assertThat(rank(cover.undeclared(Category.ABUSE, Severity.SEVERE)))
        .isGreaterThanOrEqualTo(rank(cover.undeclared(Category.LANGUAGE, Severity.SEVERE)));
  }

  @ParameterizedTest
  @CsvSource({
    "REQUIRED, 1, ERROR",
    "REQUIRED, 2, ERROR",
    "CUSTOMARY, 1, WARNING",
    "CUSTOMARY, 2, ERROR",
    "DISCRETIONARY, 1, NOTE",
    "DISCRETIONARY, 3, NOTE"
  })
  void aLowRatingWeighsAsItsRuleBinds(RuleForce force, int steps, FindingLevel expected) {
    assertThat(Levels.ratingTooLow(force, steps)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MILD, MODERATE, NOTE",
    "MODERATE, SEVERE, WARNING",
    "MILD, SEVERE, ERROR",
    "NONE, SEVERE, ERROR"
  })
  void anUnderstatementWeighsByItsDistance(Severity most, Severity sure, FindingLevel expected) {
    assertThat(Levels.underDeclared(most, sure)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = DiscrepancyKind.class,
      names = {
        "RATING_TOO_HIGH",
        "RATING_ABSENT",
        "CATEGORY_OVER_DECLARED",
        "CATEGORY_UNSURE",
        "DECLARED_NOT_FOUND"
      })
  void overDeclaringAndDoubtAreOnlyNotes(DiscrepancyKind kind) {
    assertThat(Levels.of(kind)).isEqualTo(FindingLevel.NOTE);
  }

  @Test
  void aKindWithManyLevelsHasNoSingleOne() {
    assertThatThrownBy(() -> Levels.of(DiscrepancyKind.RATING_TOO_LOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int rank(FindingLevel level) {
    return level == null ? -1 : level.ordinal();
  }
}

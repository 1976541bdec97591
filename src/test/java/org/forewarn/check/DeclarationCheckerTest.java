package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RatingScales;
import org.forewarn.taxonomy.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check promises its callers, beyond the words that the golden cases hold. */
class DeclarationCheckerTest {

  private static final String WAR_STORY =
      """
      rating: mpa R
      claim: violence mild..severe war
      claim: language mild..moderate
      claim: sex mild..moderate
      found: violence=moderate language=moderate frightening=moderate abuse=mild
      measure: harshest-expletives 1
      scenes: violence=moderate | language=moderate violence=mild
      """;

  @Test
  void confirmsWhatIsThereAndOnlyNotesWhatIsNot() {
    CheckResult result = CheckCase.check(WAR_STORY);

    assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(result.outcomes())
        .containsEntry(Category.VIOLENCE, CategoryOutcome.CONFIRMED)
        .containsEntry(Category.LANGUAGE, CategoryOutcome.CONFIRMED)
        .containsEntry(Category.SEX, CategoryOutcome.OVER_DECLARED);
    assertThat(result.discrepancies()).allMatch(d -> d.level() == FindingLevel.NOTE);
    assertThat(result.discrepancies())
        .filteredOn(d -> d.category() == Category.SEX)
        .singleElement()
        .extracting(Discrepancy::kind)
        .isEqualTo(DiscrepancyKind.DECLARED_NOT_FOUND);
  }

  @Test
  void judgesEveryCategoryAndGivesEvidenceWhereSomethingWasFound() {
    CheckResult result = CheckCase.check(WAR_STORY.replace("mpa R", "mpa PG"));

    assertThat(result.outcomes()).containsOnlyKeys(Category.values());
    assertThat(result.ratingOutcome()).isEqualTo(RatingOutcome.TOO_LOW);
    assertThat(result.discrepancies().get(0))
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(DiscrepancyKind.RATING_TOO_LOW);
              assertThat(d.evidence()).isNotEmpty();
            });
    assertThat(result.discrepancies())
        .filteredOn(d -> d.kind() == DiscrepancyKind.DECLARED_NOT_FOUND)
        .allSatisfy(d -> assertThat(d.evidence()).isEmpty());
  }

  @Test
  void decidesOnTheScalesAskedForAndAddsTheDeclaredOne() {
    CheckResult result =
        CheckCase.check("rating: fan FRT\nfound: violence=moderate\nsuggest: mpa ao3");

    assertThat(result.ratings())
        .extracting(ScaleDecision::scale)
        .containsExactly("mpa", "ao3", "fan");
    assertThat(result.suggestions()).containsOnlyKeys("mpa", "ao3", "fan");
  }

  /** A rating alone speaks for what it allows; a list says what the rating is for. */
  @ParameterizedTest
  @CsvSource({
    "'rating: mpa R', sexual-violence=severe, WARNING",
    "'rating: mpa R|claim: violence mild..severe', sexual-violence=severe, ERROR",
    "'rating: mpa R|claim: sexual-violence mild..severe', sexual-violence=severe, ",
    "'rating: mpa R', violence=moderate, ",
    "'rating: mpa R|claim: language mild..severe', violence=moderate, NOTE",
    "'rating: mpa R|claim: language mild..severe', violence=mild, ",
    "'claim: language mild..severe', violence=moderate, WARNING",
    "'', violence=moderate, WARNING",
    "'', violence=mild, ",
    "'opt-out', violence=severe, ",
    "'rating: ao3 mature', violence=severe, NOTE",
    "'rating: ao3 teen', violence=severe, ERROR"
  })
  void silenceIsGradedByWhatElseIsDeclared(String declared, String found, FindingLevel expected) {
    CheckResult result = CheckCase.check(declared.replace('|', '\n') + "\nfound: " + found);

    FindingLevel worst =
        result.discrepancies().stream()
            .filter(d -> d.kind() == DiscrepancyKind.CATEGORY_UNDECLARED)
            .map(Discrepancy::level)
            .findFirst()
            .orElse(null);
    assertThat(worst).isEqualTo(expected);
  }

  @Test
  void readsARatingOnTheCallersOwnScale() throws Exception {
    Path file = Files.createTempFile("scale", ".json");
    Files.writeString(
        file,
        """
        {"id": "mpa", "name": "House", "source": "house", "header": "rationale",
         "ratings": [{"value": "R", "title": "R", "audience": "everyone"},
                     {"value": "X", "title": "X", "audience": "adult"}],
         "rules": [{"id": "any", "when": {"category": "violence", "atLeast": "mild"},
                    "minimum": "X", "force": "required", "reason": "violence", "source": "1"}]}
        """);
    RatingScale own = RatingScales.read(file);
    Files.delete(file);
    CheckResult builtIn = CheckCase.check("rating: mpa R\nfound: violence=mild");
    CheckResult house = CheckCase.parse("rating: mpa R\nfound: violence=mild").resultOn(own);

    assertThat(builtIn.ratingOutcome()).isEqualTo(RatingOutcome.TOO_HIGH);
    assertThat(house.ratingOutcome()).isEqualTo(RatingOutcome.TOO_LOW);
  }

  @Test
  void needsAScaleToSuggestOn() {
    assertThatThrownBy(() -> DeclarationChecker.suggestingOn(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be empty");
  }
}

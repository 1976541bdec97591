package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.RatingScales;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

/** The two halves meet: neutral texts of two halves, with findings made by hand. */
class HumanReviewTest {

  private static final String HARBOUR = "The ships came in before the storm. ";
  private static final String PARTY = "The seven-year-old blew out the candles on the cake.";
  private static final SourceText TEXT = new SourceText("neutral", HARBOUR + PARTY);

  @Test
  void asksForAReaderWhereAFindingAndACueShareAScene() {
    CheckResult result = check(Category.SEX, Severity.MILD, 1);

    assertThat(result.discrepancies())
        .filteredOn(d -> d.kind() == DiscrepancyKind.NEEDS_HUMAN_REVIEW)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.level()).isEqualTo(FindingLevel.WARNING);
              assertThat(d.category()).isNull();
              assertThat(d.message())
                  .isEqualTo("Please have a person read this text before it is published.");
            });
  }

  @Test
  void rulesOutNothingInASuggestionBeforeAPersonHasRead() {
    String header = check(Category.SEX, Severity.MILD, 1).suggestions().get("ao3").header();
    assertThat(header).contains("Creator Chose Not To Use Archive Warnings");

    String other = check(Category.SEX, Severity.MILD, 0).suggestions().get("ao3").header();
    assertThat(other).contains("No Archive Warnings Apply");
  }

  @Test
  void asksNothingWhereTheyStandInDifferentScenes() {
    assertThat(asks(check(Category.SEX, Severity.MILD, 0))).isFalse();
  }

  @Test
  void asksNothingForACueAlone() {
    assertThat(asks(check(Category.SEX, Severity.NONE, 1))).isFalse();
  }

  @Test
  void asksNothingForOtherFindings() {
    assertThat(asks(check(Category.FRIGHTENING, Severity.MODERATE, 1))).isFalse();
  }

  private static boolean asks(CheckResult result) {
    return result.discrepancies().stream()
        .anyMatch(d -> d.kind() == DiscrepancyKind.NEEDS_HUMAN_REVIEW);
  }

  private static CheckResult check(Category category, Severity severity, int scene) {
    List<SceneAssessment> scenes = new ArrayList<>();
    Span first = new Span(0, HARBOUR.length());
    Span second = new Span(HARBOUR.length(), TEXT.length());
    for (Span span : List.of(first, second)) {
      Severity here = scenes.size() == scene ? severity : Severity.NONE;
      scenes.add(scene(scenes.size(), span, category, here));
    }
    WorkAssessment assessment =
        new WorkAssessment(
            profile(category, severity),
            List.of(),
            new EnumMap<>(Warning.class),
            new EnumMap<>(Measure.class),
            scenes);
    return DeclarationChecker.suggestingOn(List.of(RatingScales.byId("ao3").orElseThrow()))
        .check(
            new WorkSummary("w", null, 15, "0".repeat(64)),
            TEXT,
            new Declaration(List.of(), List.of(), false),
            assessment,
            new ModelIdentity("test", "1", "0".repeat(64)));
  }

  private static SceneAssessment scene(int index, Span span, Category category, Severity severity) {
    Scene scene = new Scene(index, span, BreakKind.START, List.of(span), 8);
    List<Evidence> evidence = List.of(new Evidence(category, index, span, 1));
    return new SceneAssessment(scene, profile(category, severity), List.of(), evidence);
  }

  private static Map<Category, SeverityEstimate> profile(Category category, Severity severity) {
    Map<Category, SeverityEstimate> profile = new EnumMap<>(Category.class);
    for (Category c : Category.values()) {
      profile.put(c, sure(c == category ? severity : Severity.NONE));
    }
    return profile;
  }

  private static SeverityEstimate sure(Severity severity) {
    List<Double> probabilities = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
    probabilities.set(severity.level(), 1.0);
    return new SeverityEstimate(severity, probabilities, false);
  }
}

package org.forewarn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.forewarn.bundle.SampleModel;
import org.forewarn.classifier.CountedTerms;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.WorkFeatures;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

  private static final SceneAssessor SCENES = new SceneAssessor(SampleModel.calibration());
  private static final WorkAssessor WORKS =
      new WorkAssessor(SampleModel.calibration(), SampleModel.workWeights(), Scores.CUE_NAMES);

  @ParameterizedTest
  @CsvSource({
    "0.10, 0.05, 0.00, NONE, false",
    "0.40, 0.05, 0.04, NONE, false",
    "0.60, 0.05, 0.00, MILD, false",
    "0.55, 0.10, 0.05, MILD, true",
    "0.90, 0.65, 0.10, MODERATE, false",
    "1.00, 0.50, 0.20, MODERATE, true",
    "0.95, 0.90, 0.80, SEVERE, false"
  })
  void cutsTheExpectedSeverityAndDoubtsWeakFindings(
      double mild, double moderate, double severe, Severity severity, boolean unsure) {
    SceneScores scores = new Scores().of(Category.GORE, mild, moderate, severe).build(0);
    SeverityEstimate found = SCENES.assess(scene(0, 0, 10), scores).profile().get(Category.GORE);
    assertThat(found.severity()).isEqualTo(severity);
    assertThat(found.unsure()).isEqualTo(unsure);
    assertThat(found.probabilities().get(3)).isCloseTo(severe, within(1e-5));
  }

  @Test
  void assessesEveryCategoryByItself() {
    SceneScores scores = new Scores().of(Category.HATE, 1, 1, 1).build(0);
    SceneAssessment found = SCENES.assess(scene(0, 0, 10), scores);
    assertThat(found.profile()).containsOnlyKeys(Category.values());
    assertThat(found.profile().keySet()).containsExactly(Category.values());
    assertThat(found.profile().values().stream().map(SeverityEstimate::severity))
        .containsOnlyOnce(Severity.SEVERE)
        .contains(Severity.NONE);
  }

  @Test
  void ordersEvidenceByWeightAndDropsTheWeakest() {
    float[] weights = {0.2f, 0.9f, 0.4f, 0.9f, 0.3f, 0.8f, 0.7f, 0.6f};
    SceneScores scores =
        new Scores().of(Category.DEATH, 1, 1, 0).carrying(Category.DEATH, weights).build(8);
    List<Evidence> evidence = SCENES.assess(scene(4, 8, 90), scores).evidence();
    assertThat(evidence).extracting(e -> e.span().start()).containsExactly(10, 30, 50, 60, 70);
    assertThat(evidence).extracting(Evidence::scene).containsOnly(4);
    assertThat(evidence).extracting(Evidence::category).containsOnly(Category.DEATH);
    assertThat(evidence.get(0).weight()).isCloseTo(0.9, within(1e-6));
  }

  @Test
  void keepsOnlySentencesThatCarryAThirdOfTheStrongest() {
    float[] weights = {0.9f, 0.32f, 0.31f};
    SceneScores scores =
        new Scores().of(Category.DEATH, 1, 1, 0).carrying(Category.DEATH, weights).build(3);
    assertThat(SCENES.assess(scene(0, 3, 30), scores).evidence())
        .extracting(e -> e.span().start())
        .containsExactly(0, 10);
  }

  @Test
  void givesNoEvidenceForWhatIsNotFound() {
    SceneScores scores =
        new Scores().of(Category.DEATH, 0.2, 0, 0).carrying(Category.DEATH, 0.9f).build(1);
    assertThat(SCENES.assess(scene(0, 1, 10), scores).evidence()).isEmpty();
  }

  @Test
  void findsWarningsFromTheirThresholdOn() {
    SceneScores scores =
        new Scores()
            .warn(Warning.FIRE, 0.51)
            .warn(Warning.WAR, 0.49)
            .warn(Warning.BLOOD, 1)
            .build(0);
    assertThat(SCENES.assess(scene(0, 0, 10), scores).warnings())
        .containsExactly(Warning.BLOOD, Warning.FIRE);
  }

  @Test
  void makesAShortWorkAsStrongAsItsStrongestScene() {
    WorkAssessment work =
        WORKS.assess(
            scenes(3),
            List.of(
                new Scores().build(0),
                new Scores().of(Category.SEX, 1, 0.9, 0).warn(Warning.NUDITY, 0.8).build(0),
                new Scores().of(Category.SEX, 1, 0, 0).warn(Warning.NUDITY, 0.7).build(0)));
    assertThat(work.profile().get(Category.SEX).severity()).isEqualTo(Severity.MODERATE);
    assertThat(work.profile().get(Category.GORE).severity()).isEqualTo(Severity.NONE);
    assertThat(work.warnings()).hasSize(1);
    WarningFinding nudity = work.warnings().get(0);
    assertThat(nudity.warning()).isEqualTo(Warning.NUDITY);
    assertThat(nudity.scenes()).containsExactly(1, 2);
    assertThat(nudity.probability()).isCloseTo(0.8, within(1e-5));
    assertThat(work.warningScores()).containsOnlyKeys(Warning.values());
    assertThat(work.scenes()).extracting(SceneAssessment::index).containsExactly(0, 1, 2);
  }

  @Test
  void letsTheReachPassOverAFewScenes() {
    WorkWeights reaching =
        new WorkWeights(
            Collections.nCopies(
                Targets.CATEGORIES, new WorkWeights.Row(0.25, List.of(), List.of(), 1)));
    List<SceneScores> scores = new ArrayList<>(Collections.nCopies(5, new Scores().build(0)));
    scores.set(3, new Scores().of(Category.SEX, 1, 1, 1).build(0));
    WorkAssessor assessor = assessor(reaching);
    assertThat(assessor.assess(scenes(5), scores).profile().get(Category.SEX).severity())
        .isEqualTo(Severity.NONE);
    scores.set(0, new Scores().of(Category.SEX, 1, 1, 0).build(0));
    assertThat(assessor.assess(scenes(5), scores).profile().get(Category.SEX).severity())
        .as("the second strongest of five")
        .isEqualTo(Severity.MODERATE);
  }

  @Test
  void judgesALongWorkByTheWeightsThatVotesTaught() {
    int features =
        new WorkFeatures(List.of(new Scores().build(0)), SampleModel.calibration())
            .of(Category.SEX)
            .size();
    List<Double> constant = new ArrayList<>(Collections.nCopies(features, 0.0));
    constant.set(features - 1, 2.0);
    WorkWeights.Row learned = new WorkWeights.Row(0, constant, List.of(0.5, 1.5, 2.5), 0.4);
    List<WorkWeights.Row> rows = new ArrayList<>(SampleModel.workWeights().rows());
    rows.set(Category.SEX.ordinal(), learned);
    WorkAssessor assessor = assessor(new WorkWeights(rows));
    SeverityEstimate found = assess(assessor, WorkAssessor.LONG_WORK);
    assertThat(found.severity()).isEqualTo(Severity.MODERATE);
    assertThat(found.unsure()).as("a half from either cut, with a spread of 0.4").isFalse();
    assertThat(found.probabilities().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    assertThat(assess(assessor, WorkAssessor.LONG_WORK - 1).severity())
        .as("a shorter work still goes by its strongest scene")
        .isEqualTo(Severity.NONE);
    constant.set(features - 1, 1.55);
    rows.set(Category.SEX.ordinal(), new WorkWeights.Row(0, constant, learned.cuts(), 0.4));
    WorkAssessor close = assessor(new WorkWeights(rows));
    assertThat(assess(close, WorkAssessor.LONG_WORK).unsure()).as("by a cut").isTrue();
  }

  private static WorkAssessor assessor(WorkWeights weights) {
    return new WorkAssessor(SampleModel.calibration(), weights, Scores.CUE_NAMES);
  }

  private static SeverityEstimate assess(WorkAssessor assessor, int scenes) {
    List<SceneScores> quiet = Collections.nCopies(scenes, new Scores().build(0));
    return assessor.assess(scenes(scenes), quiet).profile().get(Category.SEX);
  }

  @Test
  void countsWhatRulesAskFor() {
    WorkAssessment work =
        WORKS.assess(
            scenes(2),
            List.of(
                new Scores().count(CountedTerms.HARSHEST_EXPLETIVE, 3).build(0),
                new Scores()
                    .count(CountedTerms.SEXUAL_EXPLETIVE, 1)
                    .count(CountedTerms.HARSHEST_EXPLETIVE, 1)
                    .warn(Warning.DRUG_USE, 0.9)
                    .build(0)));
    assertThat(work.measures())
        .containsEntry(Measure.HARSHEST_EXPLETIVES, 5)
        .containsEntry(Measure.SEXUAL_EXPLETIVES, 1)
        .containsEntry(Measure.DRUG_USE_SCENES, 1)
        .containsEntry(Measure.WORDS, 40)
        .containsEntry(Measure.SCENES, 2)
        .hasSize(Measure.values().length);
  }

  @Test
  void findsNothingInAWorkWithoutScenes() {
    WorkAssessment work = WORKS.assess(List.of(), List.of());
    assertThat(work.profile().values().stream().map(SeverityEstimate::severity))
        .containsOnly(Severity.NONE);
    assertThat(work.warnings()).isEmpty();
    assertThat(work.measures()).containsEntry(Measure.WORDS, 0);
  }

  @Test
  void refusesScoresOfOtherScenes() {
    assertThatThrownBy(() -> WORKS.assess(scenes(2), List.of(new Scores().build(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores must be of 2 scenes, got 1");
    assertThatThrownBy(() -> SCENES.assess(scene(0, 3, 30), new Scores().build(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores must be of 3 sentences, got 2");
  }

  @Test
  void refusesAnIncompleteProfileAndWeightsThatAreNone() {
    assertThatThrownBy(() -> Profiles.copyOf(java.util.Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Profile must cover every category, got []");
    assertThatThrownBy(() -> new Evidence(Category.SEX, 0, new Span(0, 1), 1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SeverityEstimate(Severity.NONE, List.of(1.0), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Estimate must have 4 probabilities, got 1");
  }

  private static List<Scene> scenes(int count) {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      scenes.add(scene(i, 0, 10));
    }
    return scenes;
  }

  /** A scene of ten-unit sentences and 20 words. */
  private static Scene scene(int index, int sentences, int length) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      spans.add(new Span(10 * i, 10 * i + 9));
    }
    return new Scene(index, new Span(0, length), BreakKind.START, spans, 20);
  }
}

package org.forewarn.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.check.CategoryOutcome;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Discrepancy;
import org.forewarn.check.DiscrepancyKind;
import org.forewarn.check.FindingLevel;
import org.forewarn.check.ModelIdentity;
import org.forewarn.check.RatingOutcome;
import org.forewarn.check.ScaleDecision;
import org.forewarn.check.Suggestion;
import org.forewarn.check.Verdict;
import org.forewarn.check.WorkSummary;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclaredRating;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/** Check results made by hand about a small story of our own. */
public final class Sample {

  private static final String MARK = "* * *\n";
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final SourceText TEXT = new SourceText("ferry.txt", read());

  private Sample() {}

  /** The story's text. */
  public static String text() {
    return TEXT.content();
  }

  /** Declared PG, rated R: an error, a warning and notes. */
  public static CheckResult underDeclared() {
    return with(
        declaration(),
        Verdict.UNDER_DECLARED,
        RatingOutcome.TOO_LOW,
        outcomes(
            CategoryOutcome.UNDER_DECLARED,
            CategoryOutcome.UNDECLARED,
            CategoryOutcome.OVER_DECLARED),
        List.of(
            remark(
                DiscrepancyKind.RATING_TOO_LOW,
                FindingLevel.ERROR,
                null,
                "PG is lower than the R that the text asks for on mpa."),
            remark(
                DiscrepancyKind.CATEGORY_UNDER_DECLARED,
                FindingLevel.WARNING,
                Category.VIOLENCE,
                "Violence is declared as mild to moderate; the text shows severe violence in one"
                    + " scene, so a stronger word would serve readers better."),
            remark(
                DiscrepancyKind.CATEGORY_UNDECLARED,
                FindingLevel.WARNING,
                Category.DEATH,
                "Death is not declared and one scene is about it."),
            remark(
                DiscrepancyKind.DECLARED_NOT_FOUND,
                FindingLevel.NOTE,
                Category.SEX,
                "Sexual content is declared and not found in this part.")));
  }

  /** The same story, declared as it is. */
  public static CheckResult consistent() {
    return with(
        declaration(),
        Verdict.CONSISTENT,
        RatingOutcome.CONSISTENT,
        outcomes(CategoryOutcome.CONFIRMED, CategoryOutcome.CONFIRMED, CategoryOutcome.CONFIRMED),
        List.of());
  }

  /** The same story with nothing declared. */
  public static CheckResult undeclared() {
    return with(
        new Declaration(List.of(), List.of(), false),
        Verdict.UNDECLARED,
        RatingOutcome.ABSENT,
        outcomes(CategoryOutcome.UNDECLARED, CategoryOutcome.UNDECLARED, CategoryOutcome.CONFIRMED),
        List.of(
            remark(
                DiscrepancyKind.RATING_ABSENT,
                FindingLevel.WARNING,
                null,
                "No rating is declared; R would fit on mpa.")));
  }

  /** {@code result} with other parts of it, for layouts that one story does not reach. */
  public static CheckResult with(CheckResult result, WorkSummary work, int sceneCount) {
    List<SceneAssessment> own = result.assessment().scenes();
    List<SceneAssessment> scenes = new ArrayList<>();
    for (int i = 0; i < sceneCount; i++) {
      SceneAssessment scene = own.get(i % own.size());
      Scene old = scene.scene();
      scenes.add(
          new SceneAssessment(
              new Scene(i, old.span(), old.openedBy(), old.sentences(), old.words()),
              scene.profile(),
              scene.warnings(),
              scene.evidence()));
    }
    WorkAssessment was = result.assessment();
    return with(
        result,
        work,
        new WorkAssessment(
            was.profile(), was.warnings(), was.warningScores(), was.measures(), scenes));
  }

  static CheckResult with(CheckResult result, WorkAssessment assessment) {
    return with(result, result.work(), assessment);
  }

  private static CheckResult with(CheckResult result, WorkSummary work, WorkAssessment assessment) {
    return new CheckResult(
        work,
        result.text(),
        result.declaration(),
        assessment,
        result.ratings(),
        result.outcomes(),
        result.ratingOutcome(),
        result.discrepancies(),
        result.verdict(),
        result.suggestions(),
        result.model());
  }

  private static CheckResult with(
      Declaration declaration,
      Verdict verdict,
      RatingOutcome ratingOutcome,
      Map<Category, CategoryOutcome> outcomes,
      List<Discrepancy> discrepancies) {
    return new CheckResult(
        new WorkSummary("ferry.txt", "The Ferry at Low Water", 171, DIGEST),
        TEXT,
        declaration,
        assessment(),
        ratings(),
        outcomes,
        ratingOutcome,
        discrepancies,
        verdict,
        suggestions(),
        new ModelIdentity("sample", "1", DIGEST));
  }

  private static Declaration declaration() {
    return new Declaration(
        List.of(new DeclaredRating("mpa", "PG", true, find("PG"))),
        List.of(
            claim(Category.VIOLENCE, Severity.MILD, Severity.MODERATE, false, "some fighting"),
            claim(Category.LANGUAGE, Severity.MILD, Severity.MILD, false, "mild oaths"),
            claim(Category.SEX, Severity.MILD, Severity.SEVERE, false, "a love scene"),
            new Claim(
                Category.SUBSTANCES,
                Warning.DRUG_USE,
                Severity.MILD,
                Severity.SEVERE,
                true,
                "No drugs",
                find("No drugs"))),
        false);
  }

  private static Claim claim(
      Category category, Severity least, Severity most, boolean negated, String words) {
    return new Claim(category, null, least, most, negated, words, find(words));
  }

  private static WorkAssessment assessment() {
    Map<Warning, Double> scores = new EnumMap<>(Warning.class);
    for (Warning warning : Warning.values()) {
      scores.put(warning, 0.0123456 + warning.ordinal() / 10_000.0);
    }
    scores.put(Warning.GUN_VIOLENCE, 0.91234567);
    scores.put(Warning.ALCOHOL, 1.0);
    Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.HARSHEST_EXPLETIVES, 0);
    measures.put(Measure.SEXUAL_EXPLETIVES, 0);
    measures.put(Measure.DRUG_USE_SCENES, 0);
    measures.put(Measure.WORDS, 171);
    measures.put(Measure.SCENES, 5);
    return new WorkAssessment(
        profile(
            Map.of(
                Category.VIOLENCE, Severity.SEVERE,
                Category.GORE, Severity.MILD,
                Category.LANGUAGE, Severity.MILD,
                Category.SUBSTANCES, Severity.MODERATE,
                Category.FRIGHTENING, Severity.MILD,
                Category.DEATH, Severity.MODERATE)),
        List.of(
            new WarningFinding(Warning.ALCOHOL, 1.0, List.of(3)),
            new WarningFinding(Warning.GUN_VIOLENCE, 0.91234567, List.of(1))),
        scores,
        measures,
        scenes());
  }

  private static List<SceneAssessment> scenes() {
    List<Scene> cut = cut();
    return List.of(
        scene(
            cut.get(0),
            Map.of(Category.LANGUAGE, Severity.MILD),
            List.of(),
            evidence(Category.LANGUAGE, 0, "\"Damn the tide,\" said Ruel.", 0.7)),
        scene(
            cut.get(1),
            Map.of(
                Category.VIOLENCE, Severity.SEVERE,
                Category.GORE, Severity.MILD,
                Category.FRIGHTENING, Severity.MILD),
            List.of(Warning.GUN_VIOLENCE),
            evidence(
                Category.VIOLENCE, 1, "Ruel hit the nearest\nman with the boathook until he", 0.95),
            evidence(Category.VIOLENCE, 1, "One of them drew a pistol and fired", 0.62504),
            evidence(Category.GORE, 1, "Blood ran along the planks and under the crates.", 0.5)),
        scene(
            cut.get(2),
            Map.of(Category.DEATH, Severity.MODERATE),
            List.of(Warning.DEAD_BODY, Warning.GRIEF),
            evidence(Category.DEATH, 2, "They found the ferryman in the reeds", 0.88)),
        scene(
            cut.get(3),
            Map.of(Category.SUBSTANCES, Severity.MODERATE),
            List.of(Warning.ALCOHOL),
            evidence(Category.SUBSTANCES, 3, "Ruel drank until the bottle was empty", 0.9)),
        scene(cut.get(4), Map.of(), List.of()));
  }

  private static List<Scene> cut() {
    List<Scene> scenes = new ArrayList<>();
    int start = text().indexOf("Ines counted");
    BreakKind opening = BreakKind.START;
    while (start < text().length()) {
      int mark = text().indexOf(MARK, start + MARK.length());
      int end = mark < 0 ? text().length() : mark;
      Span span = new Span(start, end);
      scenes.add(new Scene(scenes.size(), span, opening, List.of(), 20 + span.length() / 7));
      opening = BreakKind.MARK;
      start = end;
    }
    return scenes;
  }

  private static SceneAssessment scene(
      Scene scene, Map<Category, Severity> found, List<Warning> warnings, Evidence... evidence) {
    return new SceneAssessment(scene, profile(found), warnings, List.of(evidence));
  }

  /** Frightening is the one estimate of the sample that is too close to call. */
  static Map<Category, SeverityEstimate> profile(Map<Category, Severity> found) {
    Map<Category, SeverityEstimate> profile = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      Severity severity = found.getOrDefault(category, Severity.NONE);
      boolean unsure = category == Category.FRIGHTENING && severity != Severity.NONE;
      profile.put(category, new SeverityEstimate(severity, probabilities(severity), unsure));
    }
    return profile;
  }

  private static List<Double> probabilities(Severity severity) {
    List<Double> probabilities = new ArrayList<>(List.of(0.1, 0.1, 0.1, 0.1));
    probabilities.set(severity.level(), 0.7000004);
    return probabilities;
  }

  private static List<ScaleDecision> ratings() {
    return List.of(
        new ScaleDecision(
            "mpa",
            "R",
            List.of(
                new ScaleDecision.Reason(
                    "mpa-violence-severe", "Severe violence asks for at least R", List.of(1)),
                new ScaleDecision.Reason(
                    "mpa-substances",
                    "Drunkenness that a scene is about asks for at least PG-13",
                    List.of(3, 4)))),
        new ScaleDecision("ao3", "Mature", List.of()));
  }

  private static Map<String, Suggestion> suggestions() {
    Map<String, Suggestion> suggestions = new LinkedHashMap<>();
    suggestions.put(
        "mpa",
        new Suggestion(
            "Rating: R for severe violence, death, drinking and mild oaths",
            "Rating: R for severe violence (scene 2), death (scene 3), drinking (scene 4) and mild"
                + " oaths (scene 1)"));
    suggestions.put(
        "ao3",
        new Suggestion(
            "Rating: Mature\nArchive Warnings: Graphic Depictions Of Violence, Major Character"
                + " Death",
            "Rating: Mature\nArchive Warnings: Graphic Depictions Of Violence (scene 2), Major"
                + " Character Death (scene 3)"));
    return suggestions;
  }

  private static Map<Category, CategoryOutcome> outcomes(
      CategoryOutcome violence, CategoryOutcome death, CategoryOutcome sex) {
    Map<Category, CategoryOutcome> outcomes = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      outcomes.put(category, CategoryOutcome.CONFIRMED);
    }
    outcomes.put(Category.VIOLENCE, violence);
    outcomes.put(Category.DEATH, death);
    outcomes.put(Category.SEX, sex);
    outcomes.put(Category.FRIGHTENING, CategoryOutcome.UNSURE);
    return outcomes;
  }

  private static Discrepancy remark(
      DiscrepancyKind kind, FindingLevel level, Category category, String message) {
    List<Evidence> evidence =
        category == Category.VIOLENCE
            ? List.of(
                evidence(category, 1, "Ruel hit the nearest\nman with the boathook until he", 0.95))
            : List.of();
    return new Discrepancy(kind, level, category, message, evidence);
  }

  private static Evidence evidence(Category category, int scene, String words, double weight) {
    return new Evidence(category, scene, find(words), weight);
  }

  private static Span find(String words) {
    int start = text().indexOf(words);
    if (start < 0) {
      throw new IllegalStateException("Sample must hold its evidence, got none at " + words);
    }
    return new Span(start, start + words.length());
  }

  private static String read() {
    try (InputStream in = Sample.class.getResourceAsStream("ferry.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

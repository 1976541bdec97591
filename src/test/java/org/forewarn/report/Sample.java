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
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.SourceText;

/** Check results made by hand about a small story of our own. */
public final class Sample {

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
        SampleFindings.assessment(),
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
        List.of(new DeclaredRating("mpa", "PG", true, SampleFindings.find("PG"))),
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
                SampleFindings.find("No drugs"))),
        false);
  }

  private static Claim claim(
      Category category, Severity least, Severity most, boolean negated, String words) {
    return new Claim(category, null, least, most, negated, words, SampleFindings.find(words));
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
                SampleFindings.evidence(
                    category, 1, "Ruel hit the nearest\nman with the boathook until he", 0.95))
            : List.of();
    return new Discrepancy(kind, level, category, message, evidence);
  }

  private static String read() {
    try (InputStream in = Sample.class.getResourceAsStream("ferry.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.forewarn.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;

/** What the sample story is said to hold, scene by scene. */
final class SampleFindings {

  private static final String MARK = "* * *\n";

  private SampleFindings() {}

  static WorkAssessment assessment() {
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
    int start = Sample.text().indexOf("Ines counted");
    BreakKind opening = BreakKind.START;
    while (start < Sample.text().length()) {
      int mark = Sample.text().indexOf(MARK, start + MARK.length());
      int end = mark < 0 ? Sample.text().length() : mark;
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

  static Evidence evidence(Category category, int scene, String words, double weight) {
    return new Evidence(category, scene, find(words), weight);
  }

  static Span find(String words) {
    int start = Sample.text().indexOf(words);
    if (start < 0) {
      throw new IllegalStateException("Sample must hold its evidence, got none at " + words);
    }
    return new Span(start, start + words.length());
  }
}

package org.forewarn.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.CategoryProbabilities;
import org.forewarn.classifier.CountedTerms;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.WorkFeatures;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * Adds up scenes to a work. A short work is as strong as its strongest scenes; a long one is judged
 * as viewers judge long works, by weights learned from their votes, where votes taught any.
 * Immutable, safe to share.
 */
public final class WorkAssessor {

  /** From this many scenes on the weights learned on long works decide. */
  static final int LONG_WORK = 40;

  // A severity this close to a cut, in standard errors, could as well lie beyond it.
  private static final double UNSURE_MARGIN = 0.25;

  private final SceneAssessor scenes;
  private final Calibration calibration;
  private final WorkWeights weights;
  private final List<String> cueNames;

  /**
   * @param calibration what makes severities of scene scores
   * @param weights how scenes add up
   * @param cueNames the names of the model's cues, in the order that scores count them
   */
  public WorkAssessor(Calibration calibration, WorkWeights weights, List<String> cueNames) {
    this.calibration = calibration;
    this.cueNames = List.copyOf(cueNames);
    this.scenes = new SceneAssessor(calibration);
    this.weights = weights;
  }

  /**
   * The assessment of scenes and their scores, one by one.
   *
   * @throws IllegalArgumentException unless every scene has its scores
   */
  public WorkAssessment assess(List<Scene> parts, List<SceneScores> scores) {
    if (parts.size() != scores.size()) {
      throw new IllegalArgumentException(
          "Scores must be of " + parts.size() + " scenes, got " + scores.size());
    }
    List<SceneAssessment> assessed = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      assessed.add(scenes.assess(parts.get(i), scores.get(i)));
    }
    Map<Warning, Double> warnings = warningScores(scores);
    return new WorkAssessment(
        profile(scores),
        findings(assessed, warnings),
        warnings,
        measures(assessed, scores),
        assessed);
  }

  private Map<Category, SeverityEstimate> profile(List<SceneScores> scores) {
    Map<Category, SeverityEstimate> profile = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      profile.put(category, shortWork(scores, category));
    }
    if (scores.size() >= LONG_WORK) {
      WorkFeatures features = new WorkFeatures(scores, calibration);
      for (Category category : Category.values()) {
        if (weights.of(category).learned()) {
          profile.put(category, longWork(features.of(category), category));
        }
      }
    }
    return profile;
  }

  // The strongest scene, or a mix of the two scenes around the place that the reach points at.
  private SeverityEstimate shortWork(List<SceneScores> scores, Category category) {
    List<CategoryProbabilities> ordered =
        scores.stream()
            .map(score -> scenes.probabilities(score, category))
            .sorted(Comparator.comparingDouble(p -> -p.expected()))
            .toList();
    if (ordered.isEmpty()) {
      return scenes.estimate(new CategoryProbabilities(1, 0, 0, 0), category);
    }
    double place = weights.of(category).reach() * (ordered.size() - 1);
    int upper = (int) place;
    int lower = Math.min(upper + 1, ordered.size() - 1);
    return settled(
        scenes.estimate(
            ordered.get(upper).mixedWith(ordered.get(lower), 1 - (place - upper)), category));
  }

  // The strongest of many scenes is the likeliest of them to be a misreading, so a trace that could
  // not be relied on in one scene is no finding of the whole.
  private static SeverityEstimate settled(SeverityEstimate strongest) {
    boolean trace = strongest.severity() == Severity.MILD && strongest.unsure();
    return trace ? new SeverityEstimate(Severity.NONE, strongest.probabilities(), true) : strongest;
  }

  private SeverityEstimate longWork(List<Double> features, Category category) {
    WorkWeights.Row row = weights.of(category);
    double found =
        IntStream.range(0, features.size())
            .mapToDouble(i -> row.weights().get(i) * features.get(i))
            .sum();
    double margin =
        row.cuts().stream()
            .mapToDouble(Double::doubleValue)
            .map(cut -> Math.abs(cut - found))
            .min()
            .orElse(0);
    return new SeverityEstimate(
        SceneAssessor.severity(found, row.cuts()),
        row.probabilities(found).toList(),
        margin < UNSURE_MARGIN * row.spread());
  }

  private static List<WarningFinding> findings(
      List<SceneAssessment> assessed, Map<Warning, Double> scores) {
    List<WarningFinding> findings = new ArrayList<>();
    for (Warning warning : Warning.values()) {
      List<Integer> found =
          assessed.stream()
              .filter(a -> a.warnings().contains(warning))
              .map(a -> a.scene().index())
              .toList();
      if (!found.isEmpty()) {
        findings.add(new WarningFinding(warning, scores.getOrDefault(warning, 0.0), found));
      }
    }
    return findings;
  }

  private Map<Warning, Double> warningScores(List<SceneScores> scores) {
    Map<Warning, Double> strongest = new EnumMap<>(Warning.class);
    for (Warning warning : Warning.values()) {
      strongest.put(
          warning, scores.stream().mapToDouble(s -> scenes.warning(s, warning)).max().orElse(0));
    }
    return strongest;
  }

  private Map<Measure, Integer> measures(List<SceneAssessment> assessed, List<SceneScores> scores) {
    int sexual = count(scores, CountedTerms.SEXUAL_EXPLETIVE);
    Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
    measures.put(
        Measure.HARSHEST_EXPLETIVES, sexual + count(scores, CountedTerms.HARSHEST_EXPLETIVE));
    measures.put(Measure.SEXUAL_EXPLETIVES, sexual);
    measures.put(
        Measure.DRUG_USE_SCENES,
        (int) assessed.stream().filter(a -> a.warnings().contains(Warning.DRUG_USE)).count());
    measures.put(Measure.WORDS, assessed.stream().mapToInt(a -> a.scene().words()).sum());
    measures.put(Measure.SCENES, assessed.size());
    return measures;
  }

  private int count(List<SceneScores> scores, CountedTerms terms) {
    int cue = cueNames.indexOf(terms.cue());
    return cue < 0 ? 0 : scores.stream().mapToInt(score -> score.cues()[cue]).sum();
  }
}

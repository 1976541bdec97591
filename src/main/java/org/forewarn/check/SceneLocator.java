package org.forewarn.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** Finds the scenes and the sentences behind what is said of a whole work. */
final class SceneLocator {

  private static final int MOST_EVIDENCE = 5;

  private final WorkAssessment assessment;

  SceneLocator(WorkAssessment assessment) {
    this.assessment = assessment;
  }

  /** The scenes that carry any of these, ascending. */
  List<Integer> scenes(Set<Category> categories, Set<Warning> warnings) {
    TreeSet<Integer> scenes = new TreeSet<>();
    categories.forEach(category -> scenes.addAll(scenes(category)));
    assessment.warnings().stream()
        .filter(found -> warnings.contains(found.warning()))
        .map(WarningFinding::scenes)
        .forEach(scenes::addAll);
    return List.copyOf(scenes);
  }

  /** The scenes as strong as the work in a category; where none is alone, its strongest ones. */
  List<Integer> scenes(Category category) {
    Severity strongest =
        assessment.scenes().stream()
            .map(scene -> severity(scene, category))
            .reduce(Severity.NONE, Severity::max);
    Severity wanted = min(strongest, workSeverity(category));
    return wanted == Severity.NONE
        ? List.of()
        : indexes(scene -> severity(scene, category).atLeast(wanted));
  }

  /** The strongest sentences of some categories over all scenes, five at most. */
  List<Evidence> evidence(Set<Category> categories) {
    return assessment.scenes().stream()
        .flatMap(scene -> scene.evidence().stream())
        .filter(evidence -> categories.contains(evidence.category()))
        .sorted(
            Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::span))
        .limit(MOST_EVIDENCE)
        .toList();
  }

  private Severity workSeverity(Category category) {
    SeverityEstimate estimate = assessment.profile().get(category);
    return estimate == null ? Severity.NONE : estimate.severity();
  }

  private List<Integer> indexes(Predicate<SceneAssessment> wanted) {
    return assessment.scenes().stream().filter(wanted).map(SceneAssessment::index).toList();
  }

  private static Severity severity(SceneAssessment scene, Category category) {
    SeverityEstimate estimate = scene.profile().get(category);
    return estimate == null ? Severity.NONE : estimate.severity();
  }

  private static Severity min(Severity left, Severity right) {
    return left.atLeast(right) ? right : left;
  }
}

package org.forewarn.check;

import java.util.List;
import java.util.Set;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a person should read a text before anybody relies on this check: where a scene
 * with sexual content also holds an age cue. It asks and guesses nothing else.
 */
final class HumanReview {

  private static final Set<Category> SEXUAL = Set.of(Category.SEX, Category.SEXUAL_VIOLENCE);

  private final AgeCueDetector ageCues = new AgeCueDetector();

  /** The scenes that a person should read, none in the common case. */
  List<SceneAssessment> scenes(SourceText text, List<SceneAssessment> scenes) {
    return scenes.stream()
        .filter(HumanReview::sexual)
        .filter(scene -> ageCues.foundIn(text.slice(scene.span())))
        .toList();
  }

  /** The sentences to begin with. */
  static List<Evidence> evidence(List<SceneAssessment> scenes) {
    return scenes.stream()
        .flatMap(scene -> scene.evidence().stream())
        .filter(evidence -> SEXUAL.contains(evidence.category()))
        .toList();
  }

  private static boolean sexual(SceneAssessment scene) {
    return SEXUAL.stream()
        .map(category -> scene.profile().get(category))
        .anyMatch(HumanReview::present);
  }

  private static boolean present(@Nullable SeverityEstimate estimate) {
    return estimate != null && estimate.severity().atLeast(Severity.MILD);
  }
}

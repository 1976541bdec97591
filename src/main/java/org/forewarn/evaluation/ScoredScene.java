package org.forewarn.evaluation;

import org.forewarn.corpus.Label;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/**
 * A labelled scene with what a reader said of it.
 *
 * @param scene the scene and its labels
 * @param prediction what was said
 */
record ScoredScene(LabelledScene scene, ScenePrediction prediction) {

  Severity truth(Category category) {
    return scene.severity(category);
  }

  CategoryPrediction said(Category category) {
    return prediction.category(category);
  }

  /** Whether the category is found where evidence is labelled. */
  boolean isTrueFinding(Category category) {
    Label label = scene.labels().get(category);
    return said(category).isFound() && label != null && !label.evidence().isEmpty();
  }

  /** Whether the first sentence named for a category is among the labelled ones. */
  boolean isFirstEvidenceRight(Category category) {
    Label label = scene.labels().get(category);
    return label != null
        && said(category).evidence().stream().limit(1).anyMatch(label.evidence()::contains);
  }

  /** Whether what is found of a category holds: of a mild finding its presence, else its weight. */
  boolean isFindingRight(Category category) {
    Severity least =
        said(category).severity().atLeast(Severity.MODERATE) ? Severity.MODERATE : Severity.MILD;
    return truth(category).atLeast(least);
  }

  /** Whether a moderate or worse finding is sure and the truth is less. */
  boolean isFalseAlarm(Category category) {
    return isAlarm(said(category)) && !truth(category).atLeast(Severity.MODERATE);
  }

  /** Whether a prediction is moderate or worse and sure of it. */
  static boolean isAlarm(CategoryPrediction said) {
    return !said.unsure() && said.severity().atLeast(Severity.MODERATE);
  }
}

package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.engine.ForewarnEngine;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * Reads with the engine that everybody uses, so that what is measured is what is shipped. Not
 * thread-safe, like the engine.
 */
public final class EngineReaders {

  private final ForewarnEngine engine;

  private EngineReaders(ForewarnEngine engine) {
    this.engine = engine;
  }

  /** The readers of an engine. */
  public static Readers of(ForewarnEngine engine) {
    EngineReaders readers = new EngineReaders(engine);
    return new Readers(engine.modelName(), readers::scene, readers::passage, readers::work);
  }

  private ScenePrediction scene(LabelledScene scene) {
    return single(engine.assessAsScene(scene.text(), scene.sentences()));
  }

  private ScenePrediction passage(String id, String text) {
    return single(engine.assessAsScene(text));
  }

  private WorkPrediction work(String id, String text) {
    WorkAssessment work =
        engine.assess(new SourceText(id, text), List.of(new Span(0, text.length())));
    List<ScenePrediction> scenes = new ArrayList<>();
    for (SceneAssessment scene : work.scenes()) {
      scenes.add(prediction(scene, Map.of()));
    }
    Map<Category, CategoryPrediction> profile = new EnumMap<>(Category.class);
    work.profile()
        .forEach((category, estimate) -> profile.put(category, prediction(estimate, List.of())));
    return new WorkPrediction(profile, scenes);
  }

  private static ScenePrediction single(WorkAssessment one) {
    return prediction(one.scenes().get(0), one.warningScores());
  }

  private static ScenePrediction prediction(SceneAssessment scene, Map<Warning, Double> warnings) {
    Map<Category, CategoryPrediction> categories = new EnumMap<>(Category.class);
    scene
        .profile()
        .forEach(
            (category, estimate) ->
                categories.put(category, prediction(estimate, evidence(scene, category))));
    return new ScenePrediction(categories, warnings, Set.copyOf(scene.warnings()));
  }

  private static CategoryPrediction prediction(SeverityEstimate estimate, List<Integer> evidence) {
    return new CategoryPrediction(
        estimate.severity(), estimate.probabilities(), estimate.unsure(), evidence);
  }

  private static List<Integer> evidence(SceneAssessment scene, Category category) {
    return scene.evidence().stream()
        .filter(e -> e.category() == category)
        .map(Evidence::span)
        .map(scene.scene().sentences()::indexOf)
        .toList();
  }
}

package org.forewarn.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.taxonomy.Category;

/**
 * Says of every scene what most training scenes are: the least a model must beat. Its kappa is 0
 * and its AUC one half by construction.
 */
final class MajorityBaseline implements SceneReader {

  private final ScenePrediction always;

  MajorityBaseline(List<LabelledScene> train) {
    Map<Category, CategoryPrediction> categories = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      categories.put(category, mostOften(LevelCounts.of(train, category)));
    }
    always = new ScenePrediction(categories, Map.of(), Set.of());
  }

  @Override
  public ScenePrediction read(LabelledScene scene) {
    return always;
  }

  private static CategoryPrediction mostOften(LevelCounts counts) {
    return new CategoryPrediction(counts.mode(), counts.shares(), false, List.of());
  }
}

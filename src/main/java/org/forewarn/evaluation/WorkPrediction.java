package org.forewarn.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forewarn.taxonomy.Category;

/**
 * What a reader under evaluation says of a whole work.
 *
 * @param categories what it says of every category over the whole work
 * @param scenes what it says of each of its scenes, in order
 */
public record WorkPrediction(
    Map<Category, CategoryPrediction> categories, List<ScenePrediction> scenes) {

  /**
   * @throws IllegalArgumentException if a category is missing
   */
  public WorkPrediction {
    categories = whole(categories);
    scenes = List.copyOf(scenes);
  }

  /** What it says of a category. */
  public CategoryPrediction category(Category category) {
    return of(categories, category);
  }

  static Map<Category, CategoryPrediction> whole(Map<Category, CategoryPrediction> categories) {
    if (categories.size() != Category.values().length) {
      throw new IllegalArgumentException(
          "Prediction must cover every category, got " + categories.keySet());
    }
    return Collections.unmodifiableMap(new EnumMap<>(categories));
  }

  static CategoryPrediction of(Map<Category, CategoryPrediction> all, Category category) {
    CategoryPrediction prediction = all.get(category);
    if (prediction == null) {
      throw new IllegalStateException("Prediction must cover " + category.id());
    }
    return prediction;
  }
}

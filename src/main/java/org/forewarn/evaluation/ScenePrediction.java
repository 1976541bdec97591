package org.forewarn.evaluation;

import java.util.Map;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/**
 * What a reader under evaluation says of one scene.
 *
 * @param categories what it says of every category
 * @param warnings its probability of each warning; a missing one is 0
 * @param found the warnings it lists
 */
public record ScenePrediction(
    Map<Category, CategoryPrediction> categories,
    Map<Warning, Double> warnings,
    Set<Warning> found) {

  /**
   * @throws IllegalArgumentException if a category is missing
   */
  public ScenePrediction {
    categories = WorkPrediction.whole(categories);
    warnings = Map.copyOf(warnings);
    found = Set.copyOf(found);
  }

  /** What it says of a category. */
  public CategoryPrediction category(Category category) {
    return WorkPrediction.of(categories, category);
  }

  /** Its probability of a warning. */
  public double warning(Warning warning) {
    return warnings.getOrDefault(warning, 0.0);
  }
}

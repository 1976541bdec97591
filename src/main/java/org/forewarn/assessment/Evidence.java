package org.forewarn.assessment;

import java.util.Objects;
import org.forewarn.taxonomy.Category;
import org.forewarn.text.Span;

/**
 * A sentence that carries a finding.
 *
 * @param category the finding
 * @param scene the index of the scene it stands in
 * @param span where the sentence stands
 * @param weight how much it carries, 0 to 1
 */
public record Evidence(Category category, int scene, Span span, double weight) {

  /**
   * @throws IllegalArgumentException if the scene is negative or the weight is not 0 to 1
   */
  public Evidence {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(span, "span");
    if (scene < 0 || !(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException(
          "Evidence must have a scene from 0 and a weight 0 to 1, got " + scene + " " + weight);
    }
  }
}

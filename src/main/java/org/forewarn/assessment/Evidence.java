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

  public Evidence {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(span, "span");
  }
}

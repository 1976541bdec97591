package org.forewarn.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.forewarn.taxonomy.Category;

/** Keeps profiles whole and in category order. */
final class Profiles {

  private Profiles() {}

  /**
   * An unmodifiable copy in category order.
   *
   * @throws IllegalArgumentException if a category is missing
   */
  static Map<Category, SeverityEstimate> copyOf(Map<Category, SeverityEstimate> profile) {
    if (profile.size() != Category.values().length) {
      throw new IllegalArgumentException(
          "Profile must cover every category, got " + profile.keySet());
    }
    return Collections.unmodifiableMap(new EnumMap<>(profile));
  }
}

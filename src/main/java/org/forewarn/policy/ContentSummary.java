package org.forewarn.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * What a work holds, as far as rating rules ask.
 *
 * @param severities the severity of every category; a missing one counts as NONE
 * @param warnings the warnings present
 * @param measures the counted facts; a missing one counts as 0
 */
public record ContentSummary(
    Map<Category, Severity> severities, Set<Warning> warnings, Map<Measure, Integer> measures) {

  public ContentSummary {
    EnumMap<Category, Severity> all = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      all.put(category, severities.getOrDefault(category, Severity.NONE));
    }
    severities = Collections.unmodifiableMap(all);
    warnings = Set.copyOf(warnings);
    EnumMap<Measure, Integer> counts = new EnumMap<>(Measure.class);
    counts.putAll(measures);
    measures = Collections.unmodifiableMap(counts);
  }

  /** The severity of one category. */
  public Severity severity(Category category) {
    return severities.getOrDefault(category, Severity.NONE);
  }

  /** The count of one measure, 0 if it was not taken. */
  public int measure(Measure measure) {
    return measures.getOrDefault(measure, 0);
  }
}

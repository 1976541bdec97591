package org.forewarn.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A whole work with its header and what a check of it should say.
 *
 * @param id unique in its corpus
 * @param text header and story as posted
 * @param declared the rating its header declares, or null
 * @param optOut whether its author chose not to warn
 * @param profile the severity of each category found in it; a missing one is NONE
 * @param warnings the warnings found in it
 * @param verdict the id of the verdict
 * @param fitting for each scale, the ratings a careful reader would accept
 * @param scenes how many scenes a careful reader sees
 */
public record ExpectedWork(
    String id,
    String text,
    @Nullable DeclaredValue declared,
    boolean optOut,
    Map<Category, Severity> profile,
    Set<Warning> warnings,
    String verdict,
    Map<String, List<String>> fitting,
    int scenes) {

  public ExpectedWork {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(verdict, "verdict");
    EnumMap<Category, Severity> ordered = new EnumMap<>(Category.class);
    ordered.putAll(profile);
    profile = Collections.unmodifiableMap(ordered);
    warnings = Set.copyOf(warnings);
    TreeMap<String, List<String>> sorted = new TreeMap<>();
    fitting.forEach((scale, values) -> sorted.put(scale, List.copyOf(values)));
    fitting = Collections.unmodifiableMap(sorted);
  }

  /**
   * A rating as declared.
   *
   * @param scale the scale's id
   * @param value the rating on it
   */
  public record DeclaredValue(String scale, String value) {

    public DeclaredValue {
      Objects.requireNonNull(scale, "scale");
      Objects.requireNonNull(value, "value");
    }
  }

  /** The severity of a category, NONE where it was not found. */
  public Severity severity(Category category) {
    return profile.getOrDefault(category, Severity.NONE);
  }
}

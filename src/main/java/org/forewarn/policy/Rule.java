package org.forewarn.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Warning;

/**
 * One rule of a scale: content of this kind asks for at least this rating.
 *
 * @param id unique in its scale
 * @param when what it asks of a work
 * @param minimum the lowest rating it allows
 * @param force how far it binds
 * @param reason the words for people, a noun phrase without a full stop
 * @param source where it comes from
 */
public record Rule(
    String id, Condition when, String minimum, RuleForce force, String reason, String source) {

  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(minimum, "minimum");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
  }

  /** The reason this rule gives for a work that meets it, naming only what is there. */
  RatingReason reasonFor(ContentSummary content) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    List<Condition> holding = when.holding(content).toList();
    for (Condition condition : holding) {
      if (condition instanceof Condition.SeverityAtLeast severity) {
        categories.add(severity.category());
      } else if (condition instanceof Condition.WarningPresent present) {
        warnings.add(present.warning());
      } else if (condition instanceof Condition.MeasureAtLeast measure) {
        addCounted(measure.measure(), categories, warnings);
      }
    }
    return new RatingReason(id, reason, categories, warnings);
  }

  private static void addCounted(Measure measure, Set<Category> categories, Set<Warning> warnings) {
    switch (measure) {
      case HARSHEST_EXPLETIVES, SEXUAL_EXPLETIVES -> categories.add(Category.LANGUAGE);
      case DRUG_USE_SCENES -> warnings.add(Warning.DRUG_USE);
      case WORDS, SCENES -> {
        // a length is nowhere in particular
      }
    }
  }
}

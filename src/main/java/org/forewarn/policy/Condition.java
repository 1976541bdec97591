package org.forewarn.policy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * What a rule asks of a work. Every form is monotone: a condition that holds of a work holds of any
 * work with more content, so no combination can let a rating fall as content grows.
 */
public sealed interface Condition {

  /** Whether the work meets the condition. */
  boolean holds(ContentSummary content);

  /** The simple conditions inside that hold, so that a reason names only what is there. */
  default Stream<Condition> holding(ContentSummary content) {
    return holds(content) ? Stream.of(this) : Stream.empty();
  }

  /** A category is at least so strong. */
  record SeverityAtLeast(Category category, Severity severity) implements Condition {

    /**
     * @throws IllegalArgumentException for {@code NONE}, which every work meets
     */
    public SeverityAtLeast {
      Objects.requireNonNull(category, "category");
      if (severity == Severity.NONE) {
        throw new IllegalArgumentException("Severity asked for must be above NONE, got NONE");
      }
    }

    @Override
    public boolean holds(ContentSummary content) {
      return content.severity(category).atLeast(severity);
    }
  }

  /** A warning is present. */
  record WarningPresent(Warning warning) implements Condition {
    @Override
    public boolean holds(ContentSummary content) {
      return content.warnings().contains(warning);
    }
  }

  /** A counted fact reaches a number. */
  record MeasureAtLeast(Measure measure, int count) implements Condition {

    /**
     * @throws IllegalArgumentException below 1, which every work meets
     */
    public MeasureAtLeast {
      Objects.requireNonNull(measure, "measure");
      if (count < 1) {
        throw new IllegalArgumentException("Measure asked for must be at least 1, got " + count);
      }
    }

    @Override
    public boolean holds(ContentSummary content) {
      return content.measure(measure) >= count;
    }
  }

  /** At least {@code count} of some conditions hold; all of them and any of them are its ends. */
  record CountOf(int count, List<Condition> of) implements Condition {

    /**
     * @throws IllegalArgumentException unless {@code count} is from 1 to the number of conditions
     */
    public CountOf {
      of = List.copyOf(of);
      if (count < 1 || count > of.size()) {
        throw new IllegalArgumentException(
            "Count must be from 1 to the number of conditions, got " + count + " of " + of.size());
      }
    }

    @Override
    public boolean holds(ContentSummary content) {
      return of.stream().filter(c -> c.holds(content)).count() >= count;
    }

    @Override
    public Stream<Condition> holding(ContentSummary content) {
      return holds(content) ? of.stream().flatMap(c -> c.holding(content)) : Stream.empty();
    }
  }
}

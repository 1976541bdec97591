package org.forewarn.declaration;

import java.util.Objects;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing the author said is in the story, or is not.
 *
 * @param category what it is about
 * @param warning the exact warning, if it names one
 * @param least the weakest severity the words allow
 * @param most the strongest severity the words allow
 * @param negated whether the words deny it ("no sex")
 * @param hedged whether the words are not sure of it ("possibly", "for later chapters")
 * @param text the words
 * @param span where they stand
 */
public record Claim(
    Category category,
    @Nullable Warning warning,
    Severity least,
    Severity most,
    boolean negated,
    boolean hedged,
    String text,
    Span span) {

  /**
   * @throws IllegalArgumentException if {@code most} is below {@code least}
   */
  public Claim {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (!most.atLeast(least)) {
      throw new IllegalArgumentException(
          "Claim must allow least <= most, got " + least + ".." + most);
    }
  }

  /** A claim that is sure of itself. */
  public Claim(
      Category category,
      @Nullable Warning warning,
      Severity least,
      Severity most,
      boolean negated,
      String text,
      Span span) {
    this(category, warning, least, most, negated, false, text, span);
  }
}

package org.forewarn.classifier;

import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * The order of what a model predicts: for each category "at least mild", "at least moderate",
 * "severe"; then each warning.
 */
public final class Targets {

  /** The number of cumulative thresholds of a category. */
  public static final int THRESHOLDS = Severity.values().length - 1;

  /** The number of categories. */
  public static final int CATEGORIES = Category.values().length;

  /** The number of severity targets. */
  public static final int SEVERITIES = CATEGORIES * THRESHOLDS;

  /** The number of warning targets. */
  public static final int WARNINGS = Warning.values().length;

  /** The number of all targets. */
  public static final int ALL = SEVERITIES + WARNINGS;

  private Targets() {}

  /**
   * The index of the target "{@code category} at least {@code severity}", severity MILD or
   * stronger.
   */
  public static int index(Category category, Severity severity) {
    return category.ordinal() * THRESHOLDS + severity.level() - 1;
  }
}

package org.forewarn.cli;

import java.util.Locale;
import org.forewarn.check.CheckResult;
import org.forewarn.check.FindingLevel;
import org.jspecify.annotations.Nullable;

/** The level of discrepancy from which a check fails. */
enum FailOn {
  NOTE(FindingLevel.NOTE),
  WARNING(FindingLevel.WARNING),
  ERROR(FindingLevel.ERROR),
  NEVER(null);

  private final @Nullable FindingLevel level;

  FailOn(@Nullable FindingLevel level) {
    this.level = level;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a discrepancy of {@code result} reaches this level. */
  boolean reachedBy(CheckResult result) {
    return level != null
        && result.discrepancies().stream().anyMatch(each -> each.level().compareTo(level) >= 0);
  }

  static final class Reader extends Words<FailOn> {
    Reader() {
      super(FailOn.values(), FailOn::id);
    }
  }
}

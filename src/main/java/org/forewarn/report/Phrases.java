package org.forewarn.report;

import java.util.Locale;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Discrepancy;
import org.forewarn.check.FindingLevel;
import org.forewarn.check.Verdict;

/** The fixed sentences of the text report: advice to a colleague, never an accusation. */
final class Phrases {

  private Phrases() {}

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "Consistent: the text holds what its header says.";
      case UNDER_DECLARED -> "Under-declared: the text holds more than its header says.";
      case OVER_DECLARED ->
          "Over-declared: the header names more than this text holds, which is no fault.";
      case MIXED -> "Mixed: the text holds more than its header says in part, and less in part.";
      case UNDECLARED -> "Undeclared: the text names no rating or warning; here is what would fit.";
      case OPTED_OUT -> "Opted out: the author chose not to warn, and that is a choice to respect.";
    };
  }

  /** The colour of a verdict is that of the worst thing found, as exit codes are. */
  static Paint verdictPaint(CheckResult result) {
    return result.discrepancies().stream()
        .map(Discrepancy::level)
        .filter(level -> level != FindingLevel.NOTE)
        .max(FindingLevel::compareTo)
        .map(Paint::of)
        .orElse(Paint.GREEN);
  }

  /** {@code 1,204 words}, {@code 1 word}. */
  static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}

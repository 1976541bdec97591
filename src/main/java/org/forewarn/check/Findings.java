package org.forewarn.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.policy.ContentSummary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** What was found in a work, graded by how far it can be relied on. Immutable. */
final class Findings {

  /** From this probability a warning may be named without "consider". */
  private static final double FIRM_WARNING = 0.6;

  private final Map<Category, Finding> byCategory = new EnumMap<>(Category.class);
  private final List<WarningFinding> warnings;
  private final Map<Measure, Integer> measures;

  Findings(WorkAssessment assessment) {
    assessment.profile().forEach((category, e) -> byCategory.put(category, Finding.of(e)));
    warnings = assessment.warnings();
    measures = assessment.measures();
  }

  Finding of(Category category) {
    return byCategory.getOrDefault(
        category, new Finding(Severity.NONE, Severity.NONE, Severity.NONE));
  }

  /** The finding of a warning, firm or not. */
  Optional<WarningFinding> warning(Warning warning) {
    return warnings.stream().filter(w -> w.warning() == warning).findFirst();
  }

  /** Whether a warning is found and can be relied on. */
  boolean firm(Warning warning) {
    return warning(warning).filter(w -> w.probability() >= FIRM_WARNING).isPresent();
  }

  /** The warnings that can be relied on. */
  Set<Warning> firmWarnings() {
    Set<Warning> firm = EnumSet.noneOf(Warning.class);
    warnings.stream().map(WarningFinding::warning).filter(this::firm).forEach(firm::add);
    return firm;
  }

  /** The best estimate, which decides the fitting rating. */
  ContentSummary found() {
    Set<Warning> all = EnumSet.noneOf(Warning.class);
    warnings.forEach(w -> all.add(w.warning()));
    return summary(Finding::found, all);
  }

  /** What can be relied on, which alone may weigh against a declaration. */
  ContentSummary sure() {
    return summary(Finding::sure, firmWarnings());
  }

  /** What cannot be ruled out. */
  ContentSummary possible() {
    Set<Warning> all = EnumSet.noneOf(Warning.class);
    warnings.forEach(w -> all.add(w.warning()));
    return summary(Finding::possible, all);
  }

  private ContentSummary summary(Function<Finding, Severity> grade, Set<Warning> present) {
    Map<Category, Severity> severities = new EnumMap<>(Category.class);
    byCategory.forEach((category, finding) -> severities.put(category, grade.apply(finding)));
    return new ContentSummary(severities, present, measures);
  }
}

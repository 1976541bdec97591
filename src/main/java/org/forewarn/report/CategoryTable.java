package org.forewarn.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.check.CategoryOutcome;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Discrepancy;
import org.forewarn.check.FindingLevel;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.jspecify.annotations.Nullable;

/** Declared beside found, a row a category, each with a severity bar and its outcome. */
final class CategoryTable implements TextReport.Section {

  private static final int MARK = 2;
  private static final int TITLE = 4;
  private static final int DECLARED = 32;
  private static final int FOUND = 52;
  private static final int OUTCOME = 66;

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    page.blank();
    page.print(page.line(DECLARED).add("declared", Paint.BOLD).to(FOUND).add("found", Paint.BOLD));
    for (Category category : Category.values()) {
      page.print(row(result, category, page));
    }
    warnings(result.assessment().warnings(), page);
  }

  private static void warnings(List<WarningFinding> found, Page page) throws IOException {
    if (!found.isEmpty()) {
      String names =
          found.stream().map(each -> each.warning().title()).collect(Collectors.joining(", "));
      page.blank();
      page.paragraph(page.line(TITLE).add("in particular", Paint.DIM), 18, names, Paint.PLAIN);
    }
  }

  private static Line row(CheckResult result, Category category, Page page) {
    SeverityEstimate found = estimate(result, category);
    String declared = DeclaredStrength.of(result.declaration(), category);
    FindingLevel level = level(result, category);
    boolean empty = declared.isEmpty() && found.severity() == Severity.NONE && level == null;
    Line line = page.line(MARK);
    if (level != null) {
      line.add(page.glyphs().mark(level), Paint.of(level));
    }
    line.to(TITLE).add(category.title(), empty ? Paint.DIM : Paint.PLAIN).to(DECLARED);
    line.add(declared.isEmpty() ? "-" : declared, declared.isEmpty() ? Paint.DIM : Paint.PLAIN);
    bar(line.to(FOUND), found, page.glyphs());
    return line.to(OUTCOME)
        .add(outcome(result, category, declared), level == null ? Paint.DIM : Paint.of(level));
  }

  private static void bar(Line line, SeverityEstimate found, Glyphs glyphs) {
    Severity severity = found.severity();
    line.add(glyphs.bar(severity), Paint.of(severity))
        .add(" ")
        .add(severity.id() + (found.unsure() ? "?" : ""), Paint.of(severity));
  }

  private static SeverityEstimate estimate(CheckResult result, Category category) {
    return Estimates.of(result.assessment().profile(), category);
  }

  private static @Nullable FindingLevel level(CheckResult result, Category category) {
    return result.discrepancies().stream()
        .filter(discrepancy -> discrepancy.category() == category)
        .map(Discrepancy::level)
        .max(FindingLevel::compareTo)
        .orElse(null);
  }

  private static String outcome(CheckResult result, Category category, String declared) {
    CategoryOutcome outcome = result.outcomes().get(category);
    if (outcome == null) {
      return "";
    }
    return switch (outcome) {
      case CONFIRMED -> declared.isEmpty() ? "" : "as declared";
      case UNDER_DECLARED -> "under-declared";
      case OVER_DECLARED ->
          estimate(result, category).severity() == Severity.NONE ? "not found" : "over-declared";
      case UNDECLARED -> "not declared";
      case UNSURE -> "cannot tell";
    };
  }
}

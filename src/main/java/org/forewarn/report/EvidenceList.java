package org.forewarn.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.check.CheckResult;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.text.LineMap;
import org.forewarn.text.Span;

/**
 * Where the strongest sentences of each category stand. Their words are spoilers and may be hard to
 * read, so they are quoted only when asked for.
 */
final class EvidenceList implements TextReport.Section {

  private static final int SHOWN = 3;
  private static final int QUOTED_COLUMNS = 240;
  private static final int PLACES_COLUMN = 32;
  private static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::span);

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    List<Evidence> all =
        result.assessment().scenes().stream()
            .flatMap(scene -> scene.evidence().stream())
            .filter(evidence -> isFound(result, evidence.category()))
            .toList();
    if (all.isEmpty()) {
      return;
    }
    boolean quoted = page.style().showEvidence();
    page.heading("Evidence", quoted ? "" : "scene, line:column; --show-evidence quotes it");
    LineMap lines = result.text().lineMap();
    for (Category category : Category.values()) {
      List<Evidence> found = strongest(all, category);
      if (!found.isEmpty() && quoted) {
        quote(category, found, result, lines, page);
      } else if (!found.isEmpty()) {
        places(category, found, lines, page);
      }
    }
  }

  // A scene's trace of what the whole work is not found to hold would only puzzle.
  private static boolean isFound(CheckResult result, Category category) {
    SeverityEstimate estimate = result.assessment().profile().get(category);
    return estimate != null && estimate.severity() != Severity.NONE;
  }

  private static List<Evidence> strongest(List<Evidence> all, Category category) {
    return all.stream()
        .filter(evidence -> evidence.category() == category)
        .sorted(STRONGEST_FIRST)
        .toList();
  }

  private static void places(Category category, List<Evidence> found, LineMap lines, Page page)
      throws IOException {
    String shown =
        found.stream().limit(SHOWN).map(e -> place(e, lines)).collect(Collectors.joining(", "));
    int more = found.size() - SHOWN;
    String text = more > 0 ? shown + ", " + more + " more" : shown;
    page.paragraph(page.line(4).add(category.title()), PLACES_COLUMN, text, Paint.DIM);
  }

  private static String place(Evidence evidence, LineMap lines) {
    return (evidence.scene() + 1) + " at " + lines.position(evidence.span().start());
  }

  private static void quote(
      Category category, List<Evidence> found, CheckResult result, LineMap lines, Page page)
      throws IOException {
    page.print(page.line(4).add(category.title(), Paint.BOLD));
    for (Evidence evidence : found.subList(0, Math.min(SHOWN, found.size()))) {
      page.print(page.line(6).add("scene " + place(evidence, lines), Paint.DIM));
      page.paragraph(8, page.fit(words(result, evidence.span()), QUOTED_COLUMNS), Paint.PLAIN);
    }
  }

  private static String words(CheckResult result, Span span) {
    return result.text().slice(span);
  }
}

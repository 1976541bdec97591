package org.forewarn.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.check.CheckResult;
import org.forewarn.scene.BreakKind;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.text.LineMap;

/** Scenes for people: a row each, its profile as bars under short category names. */
final class SceneListText implements CheckReport {

  private static final int NUMBER_END = 5;
  private static final int LINES = 7;
  private static final int WORDS_END = 26;
  private static final int OPENING = 28;
  private static final int PROFILE = 36;
  private static final int CELL = 4;

  private final Page page;

  SceneListText(Appendable out, ReportStyle style) {
    page = new Page(out, style);
  }

  @Override
  public void add(CheckResult result) throws IOException {
    title(result);
    page.blank();
    page.print(header());
    LineMap lines = result.text().lineMap();
    for (SceneAssessment scene : result.assessment().scenes()) {
      page.print(row(scene, SceneLines.of(scene.scene().span(), result.text(), lines)));
    }
    page.blank();
    page.paragraph(2, legend(), Paint.DIM);
    if (!result.assessment().scenes().isEmpty()) {
      page.paragraph(2, openings(result), Paint.DIM);
    }
  }

  private void title(CheckResult result) throws IOException {
    String title = result.work().title();
    String name = title == null || title.isBlank() ? result.work().id() : title;
    Line line = page.line(2).add(page.fit(name, 48), Paint.BOLD).add("  ");
    String dot = page.glyphs().dot();
    String scenes = Phrases.count(result.assessment().scenes().size(), "scene");
    String facts = scenes + dot + Phrases.count(result.work().words(), "word");
    page.print(line.add(page.fit(facts, line.room()), Paint.DIM));
  }

  private Line header() {
    Line line = page.line(NUMBER_END - 1).add("#", Paint.DIM).to(LINES).add("lines", Paint.DIM);
    line.to(WORDS_END - 5).add("words", Paint.DIM).to(OPENING).add("opens", Paint.DIM);
    for (Category category : Category.values()) {
      line.to(PROFILE + category.ordinal() * CELL).add(ShortNames.of(category), Paint.DIM);
    }
    return line;
  }

  private Line row(SceneAssessment scene, SceneLines lines) {
    Line line = right(page.line(0), scene.scene().index() + 1, NUMBER_END);
    right(line.to(LINES).add(lines.toString()), scene.scene().words(), WORDS_END);
    line.to(OPENING).add(name(scene.scene().openedBy()));
    for (Category category : Category.values()) {
      SeverityEstimate found = Estimates.of(scene.profile(), category);
      line.to(PROFILE + category.ordinal() * CELL).add(cell(found), Paint.of(found.severity()));
    }
    return line;
  }

  private String cell(SeverityEstimate found) {
    String bar =
        found.severity() == Severity.NONE
            ? page.glyphs().cell(Severity.NONE)
            : page.glyphs().bar(found.severity());
    return found.unsure() ? bar.substring(0, bar.length() - 1) + "?" : bar;
  }

  private static Line right(Line line, int number, int end) {
    String digits = String.valueOf(number);
    return line.to(end - digits.length()).add(digits);
  }

  private static String name(BreakKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String legend() {
    return Arrays.stream(Category.values())
        .map(category -> ShortNames.of(category) + " " + category.title())
        .collect(Collectors.joining("; "));
  }

  private static String openings(CheckResult result) {
    return result.assessment().scenes().stream()
        .map(scene -> scene.scene().openedBy())
        .distinct()
        .sorted()
        .map(kind -> name(kind) + ": " + ShortNames.meaning(kind))
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    // Every listing is complete when its work is added.
  }
}

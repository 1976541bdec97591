package org.forewarn.report;

import java.io.IOException;
import java.util.stream.Collectors;
import org.forewarn.check.CheckResult;
import org.forewarn.check.ModelIdentity;
import org.forewarn.check.WorkSummary;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclaredRating;

/** The verdict, which work it is about, and declared beside fitting rating. */
final class Headline implements TextReport.Section {

  private static final int VALUE_COLUMN = 12;

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    page.paragraph(0, Phrases.verdict(result.verdict()), Phrases.verdictPaint(result));
    page.blank();
    work(result.work(), page);
    String dot = page.glyphs().dot();
    page.paragraph(2, facts(result, dot), Paint.DIM);
    page.blank();
    field("declared", declared(result.declaration(), dot), page);
    field("fits", fitting(result, dot), page);
  }

  private static void work(WorkSummary work, Page page) throws IOException {
    String title = work.title();
    Line line = page.line(2);
    if (title != null && !title.isBlank()) {
      line.add(page.fit(title, 50), Paint.BOLD).add("  ");
    }
    page.print(line.add(page.fit(work.id(), line.room()), Paint.DIM));
  }

  private static String facts(CheckResult result, String dot) {
    ModelIdentity model = result.model();
    return Phrases.count(result.work().words(), "word")
        + dot
        + Phrases.count(result.assessment().scenes().size(), "scene")
        + dot
        + "model "
        + model.name()
        + " "
        + model.version();
  }

  private static void field(String label, String value, Page page) throws IOException {
    page.paragraph(page.line(2).add(label, Paint.DIM), VALUE_COLUMN, value, Paint.PLAIN);
  }

  private static String declared(Declaration declaration, String dot) {
    String ratings =
        declaration.ratings().stream().map(Headline::rating).collect(Collectors.joining(dot));
    String claims =
        declaration.claims().stream()
            .map(Claim::text)
            .distinct()
            .map(words -> '"' + words + '"')
            .collect(Collectors.joining(", "));
    String both = ratings.isEmpty() || claims.isEmpty() ? ratings + claims : ratings + dot + claims;
    String all = both.isEmpty() ? "no rating, no warning" : both;
    return declaration.optOut() ? all + dot + "chose not to warn" : all;
  }

  private static String rating(DeclaredRating rating) {
    return rating.recognised()
        ? rating.scale() + " " + rating.value()
        : '"' + rating.value() + "\" (a rating Forewarn does not know)";
  }

  private static String fitting(CheckResult result, String dot) {
    return result.ratings().stream()
        .map(decision -> decision.scale() + " " + decision.value())
        .collect(Collectors.joining(dot));
  }
}

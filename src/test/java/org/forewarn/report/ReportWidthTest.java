package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.forewarn.check.CheckResult;
import org.forewarn.check.WorkSummary;

/** No text report is wider than a terminal, whatever titles, names and numbers come in. */
class ReportWidthTest {

  private static final String ANSI = "\u001b\\[[0-9;]*m";

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(120);
    Arbitrary<String> wide = Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofLength(70);
    Arbitrary<String> unbroken = Arbitraries.strings().alpha().ofLength(200);
    return Arbitraries.oneOf(any, wide, unbroken);
  }

  @Property(tries = 150)
  void textReportFitsEightyColumns(
      @ForAll("words") String title,
      @ForAll("words") String id,
      @ForAll @IntRange(max = 220) int scenes,
      @ForAll @IntRange(max = Integer.MAX_VALUE) int words,
      @ForAll Glyphs glyphs,
      @ForAll boolean evidence) {
    WorkSummary work = new WorkSummary(id, title, words, "");
    CheckResult result = Sample.with(Sample.underDeclared(), work, scenes);
    ReportStyle style = new ReportStyle(true, glyphs, evidence, false);
    for (ReportKind kind : new ReportKind[] {ReportFormat.TEXT, SceneListFormat.TEXT}) {
      String report = ReportGoldenTest.render(kind, style, result).replaceAll(ANSI, "");
      assertThat(report.split("\n"))
          .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(80))
          .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
      assertThat(report.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
          .as("no control character")
          .isTrue();
    }
  }

  @Property
  void wrappingKeepsEveryWordAndTheWidth(
      @ForAll("words") String text, @ForAll @IntRange(min = 2, max = 90) int columns) {
    String printable = Printable.of(text);
    List<String> lines = Columns.wrap(printable, columns);
    assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(printable.replace(" ", ""));
  }
}

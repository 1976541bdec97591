package org.forewarn.report;

import java.io.IOException;
import java.util.List;
import org.forewarn.check.CheckResult;
import org.junit.jupiter.api.Test;

/** The reports as people and programs last approved them. */
class ReportGoldenTest {

  private static final Golden GOLDEN = Golden.of(ReportGoldenTest.class);

  static String render(ReportKind kind, ReportStyle style, CheckResult... results) {
    StringBuilder out = new StringBuilder();
    try (CheckReport report = kind.open(out, style)) {
      for (CheckResult result : List.of(results)) {
        report.add(result);
      }
    } catch (IOException e) {
      throw new IllegalStateException("A string must take every character", e);
    }
    return out.toString();
  }

  private static ReportStyle style(boolean colour, Glyphs glyphs, boolean evidence, boolean more) {
    return new ReportStyle(colour, glyphs, evidence, more);
  }

  @Test
  void underDeclaredStoryInPlainText() {
    GOLDEN.check(
        "under-declared.txt", render(ReportFormat.TEXT, ReportStyle.PLAIN, Sample.underDeclared()));
  }

  @Test
  void underDeclaredStoryInColourWithItsEvidenceQuoted() {
    ReportStyle style = style(true, Glyphs.UNICODE, true, false);
    GOLDEN.check(
        "under-declared-colour.txt", render(ReportFormat.TEXT, style, Sample.underDeclared()));
  }

  @Test
  void undeclaredStoryInAscii() {
    ReportStyle style = style(false, Glyphs.ASCII, false, false);
    GOLDEN.check("undeclared-ascii.txt", render(ReportFormat.TEXT, style, Sample.undeclared()));
  }

  @Test
  void twoStoriesWithARuleBetweenThem() {
    ReportStyle style = style(false, Glyphs.UNICODE, false, true);
    CheckResult many = Sample.with(Sample.undeclared(), Sample.undeclared().work(), 93);
    GOLDEN.check("two-works.txt", render(ReportFormat.TEXT, style, Sample.consistent(), many));
  }

  @Test
  void oneStoryAsIndentedJson() {
    GOLDEN.check(
        "under-declared.json",
        render(ReportFormat.JSON, ReportStyle.PLAIN, Sample.underDeclared()));
  }

  @Test
  void severalStoriesAsOneDocumentALine() {
    ReportStyle style = style(false, Glyphs.UNICODE, false, true);
    GOLDEN.check(
        "two-works.jsonl",
        render(ReportFormat.JSON, style, Sample.undeclared(), Sample.consistent()));
  }

  @Test
  void scenesInText() {
    GOLDEN.check(
        "scenes.txt", render(SceneListFormat.TEXT, ReportStyle.PLAIN, Sample.underDeclared()));
  }

  @Test
  void scenesInJson() {
    GOLDEN.check(
        "scenes.json", render(SceneListFormat.JSON, ReportStyle.PLAIN, Sample.underDeclared()));
  }
}

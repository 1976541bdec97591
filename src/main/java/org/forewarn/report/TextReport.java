package org.forewarn.report;

import java.io.IOException;
import java.util.List;
import org.forewarn.check.CheckResult;

/**
 * The report for people: the verdict first, then declared beside found, the strip of scenes, the
 * header to copy, the remarks, and where the evidence stands. It is at most 80 columns wide, says
 * nothing by colour alone, and quotes the story only where the style allows.
 */
final class TextReport implements CheckReport {

  /** One block of the report. */
  interface Section {
    void write(CheckResult result, Page page) throws IOException;
  }

  private static final List<Section> SECTIONS =
      List.of(
          new Headline(),
          new CategoryTable(),
          new SceneStrip(),
          new SuggestedHeader(),
          new Remarks(),
          new EvidenceList());

  private final Page page;
  private boolean first = true;

  TextReport(Appendable out, ReportStyle style) {
    page = new Page(out, style);
  }

  @Override
  public void add(CheckResult result) throws IOException {
    if (!first) {
      page.blank();
      page.print(page.line(0).add(page.glyphs().rule(Page.WIDTH), Paint.DIM));
      page.blank();
    }
    first = false;
    for (Section section : SECTIONS) {
      section.write(result, page);
    }
  }

  @Override
  public void close() {
    // Every work is complete when it is added.
  }
}

package org.forewarn.report;

import java.io.IOException;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Discrepancy;

/** The differences, strongest level first, as the check ordered them. */
final class Remarks implements TextReport.Section {

  private static final int MESSAGE_COLUMN = 14;

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    if (result.discrepancies().isEmpty()) {
      return;
    }
    page.heading("Remarks", "");
    for (Discrepancy discrepancy : result.discrepancies()) {
      Paint paint = Paint.of(discrepancy.level());
      Line line =
          page.line(4)
              .add(page.glyphs().mark(discrepancy.level()), paint)
              .add(" ")
              .add(discrepancy.level().id(), paint);
      page.paragraph(line, MESSAGE_COLUMN, discrepancy.message(), Paint.PLAIN);
    }
  }
}

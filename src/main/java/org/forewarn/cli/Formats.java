package org.forewarn.cli;

import org.forewarn.report.ReportFormat;
import org.forewarn.report.SceneListFormat;

/** The words {@code --format} takes. */
final class Formats {

  private Formats() {}

  static final class Report extends Words<ReportFormat> {
    Report() {
      super(ReportFormat.values(), ReportFormat::id);
    }
  }

  static final class SceneList extends Words<SceneListFormat> {
    SceneList() {
      super(SceneListFormat.values(), SceneListFormat::id);
    }
  }
}

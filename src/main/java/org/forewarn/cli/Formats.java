package org.forewarn.cli;

import org.forewarn.policy.RatingScales;
import org.forewarn.report.ReportFormat;
import org.forewarn.report.SceneListFormat;

/** The words that options take. */
final class Formats {

  private Formats() {}

  static final class Report extends Words<ReportFormat> {
    Report() {
      super(ReportFormat.values(), ReportFormat::id);
    }
  }

  /** The ids of the built-in rating scales. */
  static final class Scale extends Words<String> {
    Scale() {
      super(RatingScales.builtInIds().toArray(String[]::new), id -> id);
    }
  }

  static final class SceneList extends Words<SceneListFormat> {
    SceneList() {
      super(SceneListFormat.values(), SceneListFormat::id);
    }
  }
}

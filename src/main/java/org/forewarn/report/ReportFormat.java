package org.forewarn.report;

import java.util.function.BiFunction;

/** The formats a check is reported in. */
public enum ReportFormat implements ReportKind {
  /** For people: verdict, table, strip of scenes, header to copy, evidence; 80 columns. */
  TEXT("text", TextReport::new),
  /** For programs: the schema {@code forewarn/check/1}. */
  JSON("json", (out, style) -> new JsonReport(out, style, new CheckJson()));

  private final String id;
  private final BiFunction<Appendable, ReportStyle, CheckReport> opener;

  ReportFormat(String id, BiFunction<Appendable, ReportStyle, CheckReport> opener) {
    this.id = id;
    this.opener = opener;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public CheckReport open(Appendable out, ReportStyle style) {
    return opener.apply(out, style);
  }
}

package org.forewarn.report;

import java.util.function.BiFunction;

/** The formats a listing of scenes comes in. */
public enum SceneListFormat implements ReportKind {
  /** For people: a line a scene with its lines, words, opening and severity bars. */
  TEXT("text", SceneListText::new),
  /** For programs: the schema {@code forewarn/scenes/1}. */
  JSON("json", (out, style) -> new JsonReport(out, style, new SceneListJson()));

  private final String id;
  private final BiFunction<Appendable, ReportStyle, CheckReport> opener;

  SceneListFormat(String id, BiFunction<Appendable, ReportStyle, CheckReport> opener) {
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

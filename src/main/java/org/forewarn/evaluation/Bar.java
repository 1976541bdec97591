package org.forewarn.evaluation;

import java.util.Locale;

/**
 * What a model must reach, and what it aims at, figure by figure; the order is that of reports. NaN
 * where there is no such mark.
 */
public enum Bar {
  SCENES_KAPPA("scenes: mean kappa", .59, .65, .80),
  SCENES_LOWEST("scenes: lowest category's kappa", .24, .40, .65),
  SCENES_AUC("scenes: mean AUC of presence", .87, .90, .96),
  WARNINGS_F1("warnings: micro-F1", Double.NaN, .55, .75),
  PASSAGES_AUC("passages: mean AUC, any vote", .70, .75, .80),
  FILMS_VIOLENCE("films: kappa, violence", .60, .68, Double.NaN),
  FILMS_SEX("films: kappa, sex", .34, .50, Double.NaN),
  FILMS_LANGUAGE("films: kappa, language", .66, .75, Double.NaN),
  FILMS_SUBSTANCES("films: kappa, substances", .17, .40, Double.NaN),
  FILMS_FRIGHTENING("films: kappa, frightening", .52, .60, Double.NaN),
  FILMS_ORDER_VIOLENCE("films: Spearman, violence", .74, Double.NaN, .85),
  FILMS_ORDER_SEX("films: Spearman, sex", .58, Double.NaN, .85),
  FILMS_ORDER_LANGUAGE("films: Spearman, language", .76, Double.NaN, .85),
  NOVELS_FALSE("novels: scenes with a false alarm", Double.NaN, .08, .02, true),
  NEAR_MISSES_FALSE("near-misses: with a false alarm", Double.NaN, .08, .02, true),
  CALIBRATION("calibration: mean error", Double.NaN, .05, .02, true),
  PAIRS("minimal pairs ordered right", Double.NaN, .80, .95),
  EVIDENCE("evidence: first sentence right", Double.NaN, .80, Double.NaN);

  private final String title;
  private final double baseline;
  private final double must;
  private final double aim;
  private final boolean lower;

  Bar(String title, double baseline, double must, double aim) {
    this(title, baseline, must, aim, false);
  }

  Bar(String title, double baseline, double must, double aim, boolean lower) {
    this.title = title;
    this.baseline = baseline;
    this.must = must;
    this.aim = aim;
    this.lower = lower;
  }

  /** How far a figure has come. */
  public enum Standing {
    /** It meets its aim. */
    AIM,
    /** It meets what it must, not its aim. */
    MUST,
    /** It misses what it must, or its aim where there is no must. */
    MISSED,
    /** It could not be measured. */
    UNKNOWN;

    /** The word for it in reports. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The stable id used in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name shown to people. */
  public String title() {
    return title;
  }

  /** What simple means reach. */
  public double baseline() {
    return baseline;
  }

  /** What must be reached. */
  public double must() {
    return must;
  }

  /** What is aimed at. */
  public double aim() {
    return aim;
  }

  /** Where a measured value stands. */
  public Standing standing(double value) {
    if (Double.isNaN(value)) {
      return Standing.UNKNOWN;
    }
    if (reaches(value, aim)) {
      return Standing.AIM;
    }
    return reaches(value, must) ? Standing.MUST : Standing.MISSED;
  }

  private boolean reaches(double value, double mark) {
    return lower ? value <= mark : value >= mark;
  }
}

package org.forewarn.evaluation;

import java.util.List;
import java.util.Optional;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/**
 * A warning that readers of passages voted on, and what of ours answers it: the mean of the
 * expected level of its category, as a share of the highest, and the likeliest of its warnings.
 * Where the category alone is meant there is no warning.
 */
enum PassageWarning {
  VIOLENCE("violence", Category.VIOLENCE),
  WAR("war", Category.VIOLENCE, Warning.WAR),
  DEATH("death", Category.DEATH),
  ABDUCTION("abduction", Category.ABUSE, Warning.KIDNAPPING),
  HOMOPHOBIA("homophobia", Category.HATE, Warning.HOMOPHOBIA),
  ABLEISM("ableism", Category.HATE, Warning.ABLEISM),
  RACISM("racism", Category.HATE, Warning.RACISM),
  MISOGYNY("misogyny", Category.HATE, Warning.SEXISM);

  private static final double HIGHEST = 3;

  private final String id;
  private final Category category;
  private final List<Warning> warnings;

  PassageWarning(String id, Category category, Warning... warnings) {
    this.id = id;
    this.category = category;
    this.warnings = List.of(warnings);
  }

  /** The publisher's name of it. */
  String id() {
    return id;
  }

  static Optional<PassageWarning> byId(String id) {
    return List.of(values()).stream().filter(warning -> warning.id.equals(id)).findFirst();
  }

  /** How much a prediction speaks for it, 0 to 1. */
  double score(ScenePrediction said) {
    double level = said.category(category).expectedLevel() / HIGHEST;
    double likeliest = warnings.stream().mapToDouble(said::warning).max().orElse(level);
    return (likeliest + level) / 2;
  }
}

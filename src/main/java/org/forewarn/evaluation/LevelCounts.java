package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** How many scenes have each level of one category. */
final class LevelCounts {

  private final double[] counts = new double[Severity.values().length];

  static LevelCounts of(List<LabelledScene> scenes, Category category) {
    LevelCounts counts = new LevelCounts();
    scenes.forEach(scene -> counts.add(scene.severity(category), 1));
    return counts;
  }

  void add(Severity severity, double weight) {
    counts[severity.level()] += weight;
  }

  double count(Severity severity) {
    return counts[severity.level()];
  }

  Severity mode() {
    Severity mode = Severity.NONE;
    for (Severity severity : Severity.values()) {
      mode = count(severity) > count(mode) ? severity : mode;
    }
    return mode;
  }

  /** The share of each level; all at none where nothing was counted. */
  List<Double> shares() {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    List<Double> shares = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      double none = severity == Severity.NONE ? 1 : 0;
      shares.add(total == 0 ? none : count(severity) / total);
    }
    return shares;
  }
}

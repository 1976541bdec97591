package org.forewarn.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.corpus.GradedTerm;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.evaluation.metric.OrdinalAgreement;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/**
 * A word list with thresholds: the summed grades of a category's terms in a scene, cut into levels
 * where the training scenes' kappa is highest, with the training scenes' shares as probabilities.
 * It names no warning and no evidence.
 */
final class LexiconBaseline implements SceneReader {

  // Scenes rarely reach higher sums, and what does is the strongest level anyway.
  private static final int CAP = 24;

  private static final double PRIOR = 5;
  private static final int LEVELS = Severity.values().length;

  private final TermIndex index;
  private final Map<Category, CategoryPrediction[]> bySum = new EnumMap<>(Category.class);

  LexiconBaseline(List<GradedTerm> terms, List<LabelledScene> train) {
    index = new TermIndex(terms);
    List<Map<Category, Integer>> sums = train.stream().map(s -> index.sums(s.text())).toList();
    for (Category category : Category.values()) {
      bySum.put(category, fit(category, train, sums));
    }
  }

  @Override
  public ScenePrediction read(LabelledScene scene) {
    Map<Category, Integer> sums = index.sums(scene.text());
    Map<Category, CategoryPrediction> categories = new EnumMap<>(Category.class);
    bySum.forEach((category, said) -> categories.put(category, said[sum(sums, category)]));
    return new ScenePrediction(categories, Map.of(), Set.of());
  }

  private static CategoryPrediction[] fit(
      Category category, List<LabelledScene> train, List<Map<Category, Integer>> sums) {
    int[] truth = train.stream().mapToInt(scene -> scene.severity(category).level()).toArray();
    int[] scores = sums.stream().mapToInt(sum -> sum(sum, category)).toArray();
    int[] cuts = bestCuts(truth, scores);
    LevelCounts base = LevelCounts.of(train, category);
    CategoryPrediction[] said = new CategoryPrediction[CAP + 1];
    for (int sum = 0; sum <= CAP; sum++) {
      LevelCounts near = near(sum, truth, scores, base);
      said[sum] =
          new CategoryPrediction(
              Severity.ofLevel(level(sum, cuts)), near.shares(), false, List.of());
    }
    return said;
  }

  private static LevelCounts near(int sum, int[] truth, int[] scores, LevelCounts base) {
    LevelCounts near = new LevelCounts();
    for (Severity severity : Severity.values()) {
      near.add(severity, PRIOR * base.shares().get(severity.level()));
    }
    for (int i = 0; i < truth.length; i++) {
      if (scores[i] == sum) {
        near.add(Severity.ofLevel(truth[i]), 1);
      }
    }
    return near;
  }

  // One cut after the other, twice over: each where kappa is highest with the others kept.
  private static int[] bestCuts(int[] truth, int[] scores) {
    int[] cuts = {1, CAP / 2, CAP + 1};
    for (int step = 0; step < 2 * cuts.length; step++) {
      improve(cuts, step % cuts.length, truth, scores);
    }
    return cuts;
  }

  private static void improve(int[] cuts, int which, int[] truth, int[] scores) {
    int low = which == 0 ? 1 : cuts[which - 1];
    int high = which == cuts.length - 1 ? CAP + 1 : cuts[which + 1];
    int best = cuts[which];
    double bestKappa = kappa(cuts, truth, scores);
    for (int cut = low; cut <= high; cut++) {
      cuts[which] = cut;
      double kappa = kappa(cuts, truth, scores);
      if (kappa > bestKappa) {
        best = cut;
        bestKappa = kappa;
      }
    }
    cuts[which] = best;
  }

  private static double kappa(int[] cuts, int[] truth, int[] scores) {
    int[] found = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      found[i] = level(scores[i], cuts);
    }
    double kappa = OrdinalAgreement.quadraticKappa(truth, found, LEVELS);
    return Double.isNaN(kappa) ? -1 : kappa;
  }

  private static int level(int sum, int[] cuts) {
    int level = 0;
    for (int cut : cuts) {
      level += sum >= cut ? 1 : 0;
    }
    return level;
  }

  private static int sum(Map<Category, Integer> sums, Category category) {
    return Math.min(CAP, sums.getOrDefault(category, 0));
  }
}

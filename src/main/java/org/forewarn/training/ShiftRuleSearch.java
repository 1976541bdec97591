package org.forewarn.training;

import java.util.List;
import org.forewarn.evaluation.BoundaryScore;
import org.forewarn.scene.CutRule;
import org.forewarn.scene.ShiftCutter;
import org.forewarn.scene.ShiftModel;
import org.forewarn.scene.ShiftScorer;

/** Finds the cut rule with the best boundary F1 on works that the weights were not learned from. */
final class ShiftRuleSearch {

  private static final double[] THRESHOLDS = {-2, -1.75, -1.5, -1.25, -1, -0.75, -0.5, 0};

  private final List<ShiftExample> examples;
  private final List<double[]> scores;

  private ShiftRuleSearch(List<ShiftExample> examples, ShiftModel model) {
    this.examples = examples;
    this.scores = examples.stream().map(example -> scores(example, model)).toList();
  }

  /** The best of {@code shapes}, each tried at every threshold; the first among equals. */
  static CutRule search(List<ShiftExample> examples, ShiftModel model, List<CutRule> shapes) {
    ShiftRuleSearch search = new ShiftRuleSearch(examples, model);
    CutRule best = shapes.get(0);
    double bestF1 = -1;
    for (CutRule shape : shapes) {
      for (double threshold : THRESHOLDS) {
        CutRule rule = shape.withThreshold(threshold);
        double f1 = search.score(rule).f1();
        best = f1 > bestF1 ? rule : best;
        bestF1 = Math.max(bestF1, f1);
      }
    }
    return best;
  }

  private BoundaryScore score(CutRule rule) {
    ShiftCutter cutter = new ShiftCutter(rule);
    BoundaryScore sum = BoundaryScore.NONE;
    for (int i = 0; i < examples.size(); i++) {
      List<Integer> found = cutter.cut(scores.get(i), examples.get(i).words());
      sum = sum.plus(BoundaryScore.of(found, examples.get(i).stretch().boundaries()));
    }
    return sum;
  }

  private static double[] scores(ShiftExample example, ShiftModel model) {
    ShiftScorer scorer = new ShiftScorer(model);
    double[] scores = new double[example.samples().size() + 1];
    for (int i = 1; i < scores.length; i++) {
      scores[i] = scorer.score(example.samples().get(i - 1));
    }
    return scores;
  }
}

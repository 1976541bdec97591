package org.forewarn.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forewarn.evaluation.metric.Calibration;
import org.forewarn.evaluation.metric.OrdinalAgreement;
import org.forewarn.evaluation.metric.PresenceCounts;
import org.forewarn.evaluation.metric.Ranking;
import org.forewarn.taxonomy.Severity;

/** Truth and prediction of one category, side by side; figures of any choice of its cases. */
final class CategorySample {

  private static final int LEVELS = Severity.values().length;

  private final int[] truth;
  private final int[] found;
  private final double[] presence;

  /**
   * A sample.
   *
   * @param truth the level of each case
   * @param predictions what was said of each case
   */
  CategorySample(List<Severity> truth, List<CategoryPrediction> predictions) {
    if (truth.size() != predictions.size()) {
      throw new IllegalArgumentException(
          "Predictions must be " + truth.size() + ", got " + predictions.size());
    }
    this.truth = truth.stream().mapToInt(Severity::level).toArray();
    this.found = predictions.stream().mapToInt(p -> p.severity().level()).toArray();
    this.presence = predictions.stream().mapToDouble(CategoryPrediction::presence).toArray();
  }

  double kappa(int[] rows) {
    return OrdinalAgreement.quadraticKappa(pick(truth, rows), pick(found, rows), LEVELS);
  }

  double accuracy(int[] rows) {
    return OrdinalAgreement.accuracy(pick(truth, rows), pick(found, rows));
  }

  double areaUnderCurve(int[] rows) {
    return Ranking.areaUnderCurve(pick(presence, rows), isThere(rows));
  }

  double calibrationError(int[] rows) {
    return Calibration.expectedError(pick(presence, rows), isThere(rows));
  }

  double f1(int[] rows) {
    PresenceCounts counts = PresenceCounts.NONE;
    for (int row : rows) {
      counts = counts.with(truth[row] > 0, found[row] > 0);
    }
    return counts.f1();
  }

  int positives() {
    return (int) IntStream.of(truth).filter(level -> level > 0).count();
  }

  /** A figure on all cases. */
  double all(ToDoubleFunction<int[]> figure) {
    return figure.applyAsDouble(IntStream.range(0, truth.length).toArray());
  }

  private boolean[] isThere(int[] rows) {
    boolean[] there = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      there[i] = truth[rows[i]] > 0;
    }
    return there;
  }

  private static int[] pick(int[] values, int[] rows) {
    return IntStream.of(rows).map(row -> values[row]).toArray();
  }

  private static double[] pick(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
  }
}

package org.forewarn.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.SparseVector;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.classifier.TermModel;
import org.forewarn.corpus.Label;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.taxonomy.Category;

/**
 * Learns the term model by ridge regression: sentence weights from evidence sentences (at the
 * scene's severity) and the sentences beside them (at nothing, with low weight, since a reader
 * lists five at most), scene weights from whole scenes. Deterministic.
 */
final class TermTrainer {

  private static final double PENALTY = 3;
  private static final int ITERATIONS = 30;
  private static final float SILENT_WEIGHT = 0.4f;
  private static final float LATER_EVIDENCE = 0.8f;

  private final TermFeatures features;

  TermTrainer(TermFeatures features) {
    this.features = features;
  }

  /** The model learned from these scenes, with its weights. */
  TrainedTerms trainAll(List<EncodedExample> examples) {
    return TrainedTerms.of(
        features,
        QuantisedMatrix.of(sentenceWeights(examples), features.width(), Targets.SEVERITIES),
        QuantisedMatrix.of(sceneWeights(examples), features.width(), Targets.ALL));
  }

  /**
   * Models that each have not seen one of {@code folds} parts of the works, and the part of each
   * example.
   */
  List<TermModel> trainFolds(List<EncodedExample> examples, int folds) {
    return IntStream.range(0, folds)
        .mapToObj(
            fold ->
                trainAll(examples.stream().filter(e -> fold(e.scene(), folds) != fold).toList())
                    .model())
        .toList();
  }

  /** The part that a scene's work belongs to. */
  static int fold(LabelledScene scene, int folds) {
    return Math.floorMod(scene.work().hashCode(), folds);
  }

  private float[] sentenceWeights(List<EncodedExample> examples) {
    SparseRows rows = new SparseRows();
    Rows targets = new Rows(Targets.SEVERITIES);
    for (EncodedExample example : examples) {
      for (int i = 0; i < example.encoded().sentences().size(); i++) {
        add(rows, features.of(List.of(example.encoded().sentences().get(i))));
        float[] target = sentenceTarget(example.scene(), i);
        targets.add(target, isSilent(target) ? SILENT_WEIGHT : 1);
      }
    }
    return fit(rows, targets);
  }

  private float[] sceneWeights(List<EncodedExample> examples) {
    SparseRows rows = new SparseRows();
    Rows targets = new Rows(Targets.ALL);
    for (EncodedExample example : examples) {
      add(rows, features.of(example.encoded().sentences()));
      targets.add(sceneTarget(example.scene()), 1);
    }
    return fit(rows, targets);
  }

  private float[] fit(SparseRows rows, Rows targets) {
    return new RidgeRegression(PENALTY, ITERATIONS)
        .fit(rows, features.width(), targets.values(), targets.width, targets.weights());
  }

  private static void add(SparseRows rows, SparseVector vector) {
    rows.add(vector.columns(), vector.values());
  }

  private static float[] sentenceTarget(LabelledScene scene, int sentence) {
    float[] target = new float[Targets.SEVERITIES];
    scene
        .labels()
        .forEach(
            (category, label) -> {
              int place = label.evidence().indexOf(sentence);
              if (place >= 0) {
                fill(target, category, label, place == 0 ? 1 : LATER_EVIDENCE);
              }
            });
    return target;
  }

  /** What the scores of a whole scene should be. */
  static float[] sceneTarget(LabelledScene scene) {
    float[] target = new float[Targets.ALL];
    scene.labels().forEach((category, label) -> fill(target, category, label, 1));
    scene.warnings().forEach(warning -> target[Targets.SEVERITIES + warning.ordinal()] = 1);
    return target;
  }

  private static void fill(float[] target, Category category, Label label, float value) {
    int from = category.ordinal() * Targets.THRESHOLDS;
    Arrays.fill(target, from, from + label.severity().level(), value);
  }

  /** Whether a target row holds nothing. */
  static boolean isSilent(float[] target) {
    for (float value : target) {
      if (value > 0) {
        return false;
      }
    }
    return true;
  }

  /** Target rows with their weights. */
  private static final class Rows {

    private final int width;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    Rows(int width) {
      this.width = width;
    }

    void add(float[] row, float weight) {
      rows.add(row);
      weights.add(weight);
    }

    float[] values() {
      float[] values = new float[rows.size() * width];
      for (int i = 0; i < rows.size(); i++) {
        System.arraycopy(rows.get(i), 0, values, i * width, width);
      }
      return values;
    }

    float[] weights() {
      float[] values = new float[weights.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = weights.get(i);
      }
      return values;
    }
  }
}

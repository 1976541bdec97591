package org.forewarn.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.Targets;
import org.forewarn.corpus.LabelledScene;

/** Inputs and targets of a network, row by row. */
final class NetworkRows {

  private static final int SILENT_KEPT = 3;

  private final List<float[]> inputs = new ArrayList<>();
  private final List<float[]> targets = new ArrayList<>();

  /** A row a scene: its whole-scene values, its severities and warnings. */
  static NetworkRows ofScenes(List<TrainingExample> examples) {
    NetworkRows rows = new NetworkRows();
    for (TrainingExample example : examples) {
      rows.inputs.add(example.input().whole());
      rows.targets.add(TermTrainer.sceneTarget(example.scene()));
    }
    return rows;
  }

  /**
   * A row a sentence, of scenes that hold anything: its values beside its scene's scores, and the
   * categories it is evidence of. Of sentences that are evidence of nothing one in three is kept,
   * drawn by {@code seed}.
   */
  static NetworkRows ofEvidence(List<TrainingExample> examples, long seed) {
    NetworkRows rows = new NetworkRows();
    Random random = new Random(seed);
    for (TrainingExample example : examples) {
      for (int i = 0; i < example.input().sentences().length; i++) {
        float[] target = evidenceTarget(example.scene(), i);
        boolean silent = TermTrainer.isSilent(target);
        if (!example.scene().labels().isEmpty() && (!silent || random.nextInt(SILENT_KEPT) == 0)) {
          rows.inputs.add(SceneInputs.evidenceRow(example.input(), i));
          rows.targets.add(target);
        }
      }
    }
    return rows;
  }

  private static float[] evidenceTarget(LabelledScene scene, int sentence) {
    float[] target = new float[Targets.CATEGORIES];
    scene
        .labels()
        .forEach(
            (category, label) ->
                target[category.ordinal()] = label.evidence().contains(sentence) ? 1 : 0);
    return target;
  }

  int size() {
    return inputs.size();
  }

  int inputWidth() {
    return inputs.get(0).length;
  }

  int targetWidth() {
    return targets.get(0).length;
  }

  float[] input(int row) {
    return inputs.get(row);
  }

  float[] target(int row) {
    return targets.get(row);
  }
}

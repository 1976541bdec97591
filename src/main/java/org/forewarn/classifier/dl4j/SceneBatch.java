package org.forewarn.classifier.dl4j;

import java.util.Arrays;
import java.util.List;
import org.forewarn.classifier.SceneInput;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;

/**
 * The rows of some scenes on their way through the network, scene by scene, sentence by sentence.
 */
final class SceneBatch {

  private final List<SceneInput> scenes;
  private final int[] starts;
  private final int width;
  private float[] outputs = new float[0];
  private float[] evidence = new float[0];

  SceneBatch(List<SceneInput> scenes, int width) {
    this.scenes = scenes;
    this.width = width;
    this.starts = new int[scenes.size() + 1];
    for (int i = 0; i < scenes.size(); i++) {
      starts[i + 1] = starts[i] + scenes.get(i).sentences().length;
    }
  }

  /** All sentences below each other. */
  float[][] sentenceRows() {
    float[][] rows = new float[starts[scenes.size()]][];
    for (int i = 0; i < scenes.size(); i++) {
      System.arraycopy(scenes.get(i).sentences(), 0, rows, starts[i], starts[i + 1] - starts[i]);
    }
    return rows;
  }

  /**
   * Each sentence between the one before and the one after it in its scene, zeros beyond the ends.
   */
  float[][] neighbours(float[] rows) {
    float[][] joined = new float[starts[scenes.size()]][3 * width];
    for (int scene = 0; scene < scenes.size(); scene++) {
      for (int i = starts[scene]; i < starts[scene + 1]; i++) {
        for (int side = -1; side <= 1; side++) {
          if (i + side >= starts[scene] && i + side < starts[scene + 1]) {
            System.arraycopy(rows, (i + side) * width, joined[i], (side + 1) * width, width);
          }
        }
      }
    }
    return joined;
  }

  /** For each scene: the maximum over its sentences, their mean, and the whole-scene values. */
  float[][] pooled(float[] both) {
    int columns = 2 * width;
    float[][] pooled = new float[scenes.size()][];
    for (int scene = 0; scene < pooled.length; scene++) {
      float[] whole = scenes.get(scene).whole();
      float[] row = new float[2 * columns + whole.length];
      for (int i = starts[scene]; i < starts[scene + 1]; i++) {
        for (int j = 0; j < columns; j++) {
          float value = both[i * columns + j];
          row[j] = Math.max(row[j], value);
          row[columns + j] += value;
        }
      }
      for (int j = 0; j < columns; j++) {
        row[columns + j] /= starts[scene + 1] - starts[scene];
      }
      System.arraycopy(whole, 0, row, 2 * columns, whole.length);
      pooled[scene] = row;
    }
    return pooled;
  }

  /** For each scene: its hidden values and the whole-scene values. */
  float[][] withWhole(float[] hidden, int columns) {
    float[][] rows = new float[scenes.size()][];
    for (int scene = 0; scene < rows.length; scene++) {
      float[] whole = scenes.get(scene).whole();
      float[] row =
          Arrays.copyOf(
              Arrays.copyOfRange(hidden, scene * columns, (scene + 1) * columns),
              columns + whole.length);
      System.arraycopy(whole, 0, row, columns, whole.length);
      rows[scene] = row;
    }
    return rows;
  }

  /** Takes what the heads said. */
  void finish(float[] outputRows, float[] evidenceRows) {
    outputs = outputRows;
    evidence = evidenceRows;
  }

  /** The scores of a scene. */
  SceneScores scores(int scene, int[] counts) {
    int at = scene * Targets.ALL;
    float[][] sentences = new float[starts[scene + 1] - starts[scene]][];
    for (int i = 0; i < sentences.length; i++) {
      int from = (starts[scene] + i) * Targets.CATEGORIES;
      sentences[i] = Arrays.copyOfRange(evidence, from, from + Targets.CATEGORIES);
    }
    return new SceneScores(
        Arrays.copyOfRange(outputs, at, at + Targets.SEVERITIES),
        Arrays.copyOfRange(outputs, at + Targets.SEVERITIES, at + Targets.ALL),
        sentences,
        counts);
  }
}

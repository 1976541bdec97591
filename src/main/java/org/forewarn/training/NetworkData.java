package org.forewarn.training;

import java.util.List;
import java.util.Map;
import org.forewarn.classifier.Targets;
import org.forewarn.corpus.Label;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Lays out examples for DL4J: sentences as batch x values x sentences, padded and masked. */
final class NetworkData {

  /** Sentences beyond this are left out of training batches; no labelled scene comes near it. */
  private static final int MOST_SENTENCES = 80;

  private final List<TrainingExample> examples;
  private final int longest;

  private NetworkData(List<TrainingExample> examples) {
    this.examples = examples;
    this.longest = examples.stream().mapToInt(NetworkData::sentences).max().orElse(1);
  }

  /** The inputs, targets and masks of these examples. */
  static MultiDataSet of(List<TrainingExample> examples) {
    NetworkData data = new NetworkData(examples);
    INDArray mask = data.mask();
    return new MultiDataSet(
        new INDArray[] {data.sentences(), data.whole()},
        new INDArray[] {data.severities(), data.warnings(), data.evidence()},
        new INDArray[] {mask, null},
        new INDArray[] {null, null, mask});
  }

  private static int sentences(TrainingExample example) {
    return Math.min(MOST_SENTENCES, example.input().sentences().length);
  }

  private INDArray sentences() {
    int width = examples.get(0).input().sentences()[0].length;
    float[] values = new float[examples.size() * width * longest];
    for (int b = 0; b < examples.size(); b++) {
      float[][] rows = examples.get(b).input().sentences();
      for (int s = 0; s < sentences(examples.get(b)); s++) {
        for (int i = 0; i < width; i++) {
          values[(b * width + i) * longest + s] = rows[s][i];
        }
      }
    }
    return Nd4j.create(values, new int[] {examples.size(), width, longest});
  }

  private INDArray whole() {
    int width = examples.get(0).input().whole().length;
    float[] values = new float[examples.size() * width];
    for (int b = 0; b < examples.size(); b++) {
      System.arraycopy(examples.get(b).input().whole(), 0, values, b * width, width);
    }
    return Nd4j.create(values, new int[] {examples.size(), width});
  }

  private INDArray mask() {
    float[] values = new float[examples.size() * longest];
    for (int b = 0; b < examples.size(); b++) {
      for (int s = 0; s < sentences(examples.get(b)); s++) {
        values[b * longest + s] = 1;
      }
    }
    return Nd4j.create(values, new int[] {examples.size(), longest});
  }

  private INDArray severities() {
    float[] values = new float[examples.size() * Targets.SEVERITIES];
    for (int b = 0; b < examples.size(); b++) {
      for (Category category : Category.values()) {
        int at = b * Targets.SEVERITIES + category.ordinal() * Targets.THRESHOLDS;
        for (int level = 0; level < examples.get(b).scene().severity(category).level(); level++) {
          values[at + level] = 1;
        }
      }
    }
    return Nd4j.create(values, new int[] {examples.size(), Targets.SEVERITIES});
  }

  private INDArray warnings() {
    float[] values = new float[examples.size() * Targets.WARNINGS];
    for (int b = 0; b < examples.size(); b++) {
      for (Warning warning : examples.get(b).scene().warnings()) {
        values[b * Targets.WARNINGS + warning.ordinal()] = 1;
      }
    }
    return Nd4j.create(values, new int[] {examples.size(), Targets.WARNINGS});
  }

  private INDArray evidence() {
    float[] values = new float[examples.size() * Targets.CATEGORIES * longest];
    for (int b = 0; b < examples.size(); b++) {
      for (Map.Entry<Category, Label> label : examples.get(b).scene().labels().entrySet()) {
        int at = (b * Targets.CATEGORIES + label.getKey().ordinal()) * longest;
        for (int sentence : label.getValue().evidence()) {
          if (sentence < longest) {
            values[at + sentence] = 1;
          }
        }
      }
    }
    return Nd4j.create(values, new int[] {examples.size(), Targets.CATEGORIES, longest});
  }
}

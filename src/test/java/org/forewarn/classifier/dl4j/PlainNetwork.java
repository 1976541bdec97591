package org.forewarn.classifier.dl4j;

import java.util.Arrays;
import org.forewarn.classifier.SceneInput;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;

/** The layers of the scene network one by one in doubles, slow and without ND4J. */
final class PlainNetwork {

  private final Tensors tensors;

  PlainNetwork(Tensors tensors) {
    this.tensors = tensors;
  }

  SceneScores score(SceneInput scene) {
    int sentences = scene.sentences().length;
    double[][] own = new double[sentences][];
    for (int i = 0; i < sentences; i++) {
      own[i] = relu(dense("sentence", doubles(scene.sentences()[i])));
    }
    double[] beyond = new double[own[0].length];
    double[][] both = new double[sentences][];
    float[][] evidence = new float[sentences][];
    for (int i = 0; i < sentences; i++) {
      double[] before = i == 0 ? beyond : own[i - 1];
      double[] after = i == sentences - 1 ? beyond : own[i + 1];
      both[i] = join(own[i], relu(dense("context", join(before, own[i], after))));
      evidence[i] = sigmoid(dense("evidence", both[i]));
    }
    double[] whole = doubles(scene.whole());
    double[] hidden = relu(dense("hidden", join(maximum(both), mean(both), whole)));
    float[] outputs = sigmoid(dense("output", join(hidden, whole)));
    return new SceneScores(
        Arrays.copyOf(outputs, Targets.SEVERITIES),
        Arrays.copyOfRange(outputs, Targets.SEVERITIES, Targets.ALL),
        evidence,
        new int[2]);
  }

  private double[] dense(String layer, double[] input) {
    Tensor.Floats weights = tensors.floats(layer + ".weights");
    float[] bias = tensors.floats(layer + ".bias").values();
    double[] output = new double[weights.columns()];
    for (int out = 0; out < output.length; out++) {
      output[out] = bias[out];
      for (int in = 0; in < input.length; in++) {
        output[out] += input[in] * weights.values()[in * weights.columns() + out];
      }
    }
    return output;
  }

  private static double[] maximum(double[][] rows) {
    double[] highest = new double[rows[0].length];
    for (double[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        highest[i] = Math.max(highest[i], row[i]);
      }
    }
    return highest;
  }

  private static double[] mean(double[][] rows) {
    double[] sum = new double[rows[0].length];
    for (double[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        sum[i] += row[i] / rows.length;
      }
    }
    return sum;
  }

  private static double[] relu(double[] values) {
    return Arrays.stream(values).map(value -> Math.max(0, value)).toArray();
  }

  private static float[] sigmoid(double[] values) {
    float[] squashed = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      squashed[i] = (float) (1 / (1 + Math.exp(-values[i])));
    }
    return squashed;
  }

  private static double[] doubles(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  private static double[] join(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
  }
}

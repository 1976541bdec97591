package org.forewarn.classifier.dl4j;

import java.util.Arrays;
import org.forewarn.classifier.SceneInput;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;

/** Both networks layer by layer in doubles, slow and without ND4J. */
final class PlainNetwork {

  private final Tensors tensors;

  PlainNetwork(Tensors tensors) {
    this.tensors = tensors;
  }

  SceneScores score(SceneInput scene, int[] cues) {
    float[][] evidence = new float[scene.sentences().length][];
    for (int i = 0; i < evidence.length; i++) {
      double[] wholeScores = Arrays.copyOf(doubles(scene.whole()), Targets.SEVERITIES);
      evidence[i] = probabilities("evidence", join(doubles(scene.sentences()[i]), wholeScores));
    }
    float[] outputs = probabilities("scenes", doubles(scene.whole()));
    return new SceneScores(
        Arrays.copyOf(outputs, Targets.SEVERITIES),
        Arrays.copyOfRange(outputs, Targets.SEVERITIES, Targets.ALL),
        evidence,
        cues);
  }

  private float[] probabilities(String network, double[] input) {
    double[] hidden = dense(network + ".hidden", input);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    double[] output = dense(network + ".output", join(hidden, input));
    float[] squashed = new float[output.length];
    for (int i = 0; i < output.length; i++) {
      squashed[i] = (float) (1 / (1 + Math.exp(-output[i])));
    }
    return squashed;
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

  private static double[] doubles(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      wide[i] = values[i];
    }
    return wide;
  }

  private static double[] join(double[] one, double[] other) {
    double[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}

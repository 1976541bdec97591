package org.forewarn.classifier.dl4j;

import java.util.Arrays;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The forward pass of a trained network in ND4J: a hidden layer (ReLU), and an output layer
 * (sigmoid) over the hidden values and the inputs side by side. Not safe to share.
 */
final class DenseNetwork {

  private final INDArray hiddenWeights;
  private final INDArray hiddenBias;
  private final INDArray fromHidden;
  private final INDArray fromInput;
  private final INDArray outputBias;
  private final int inputs;

  /** Reads the matrices whose names begin with {@code prefix}. */
  DenseNetwork(Tensors tensors, String prefix) {
    Tensor.Floats hidden = tensors.floats(prefix + ".hidden.weights");
    Tensor.Floats output = tensors.floats(prefix + ".output.weights");
    inputs = hidden.rows();
    hiddenWeights = matrix(hidden, 0, hidden.rows());
    hiddenBias = whole(tensors.floats(prefix + ".hidden.bias"));
    // Two products added are one product of both side by side, without putting them there.
    fromHidden = matrix(output, 0, hidden.columns());
    fromInput = matrix(output, hidden.columns(), output.rows());
    outputBias = whole(tensors.floats(prefix + ".output.bias"));
  }

  private static INDArray whole(Tensor.Floats floats) {
    return matrix(floats, 0, floats.rows());
  }

  private static INDArray matrix(Tensor.Floats floats, int from, int to) {
    int columns = floats.columns();
    float[] rows = Arrays.copyOfRange(floats.values(), from * columns, to * columns);
    return Nd4j.create(rows, new int[] {to - from, columns}, 'c');
  }

  /** A row of probabilities for each row of inputs. */
  float[][] probabilities(float[][] rows) {
    INDArray input = Nd4j.create(flat(rows), new int[] {rows.length, inputs}, 'c');
    INDArray hidden = Transforms.relu(input.mmul(hiddenWeights).addiRowVector(hiddenBias), false);
    INDArray sum = hidden.mmul(fromHidden).addi(input.mmul(fromInput)).addiRowVector(outputBias);
    return unflat(Transforms.sigmoid(sum, false), rows.length);
  }

  // One copy of each row; ND4J's own conversions go number by number.
  private float[] flat(float[][] rows) {
    float[] flat = new float[rows.length * inputs];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * inputs, inputs);
    }
    return flat;
  }

  private static float[][] unflat(INDArray array, int rows) {
    INDArray ordered = array.ordering() == 'c' && !array.isView() ? array : array.dup('c');
    float[] flat = ordered.data().asFloat();
    int columns = (int) array.columns();
    float[][] unflat = new float[rows][];
    for (int i = 0; i < rows; i++) {
      unflat[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
    }
    return unflat;
  }
}

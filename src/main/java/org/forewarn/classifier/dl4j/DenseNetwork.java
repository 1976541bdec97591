package org.forewarn.classifier.dl4j;

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
  private final INDArray outputWeights;
  private final INDArray outputBias;

  /** Reads the matrices whose names begin with {@code prefix}. */
  DenseNetwork(Tensors tensors, String prefix) {
    hiddenWeights = matrix(tensors, prefix + ".hidden.weights");
    hiddenBias = matrix(tensors, prefix + ".hidden.bias");
    outputWeights = matrix(tensors, prefix + ".output.weights");
    outputBias = matrix(tensors, prefix + ".output.bias");
  }

  private static INDArray matrix(Tensors tensors, String name) {
    Tensor.Floats floats = tensors.floats(name);
    return Nd4j.create(floats.values(), new int[] {floats.rows(), floats.columns()}, 'c');
  }

  /** A row of probabilities for each row of inputs. */
  float[][] probabilities(float[][] inputs) {
    INDArray rows = Nd4j.create(inputs);
    INDArray hidden = Transforms.relu(rows.mmul(hiddenWeights).addiRowVector(hiddenBias), false);
    INDArray joined = Nd4j.hstack(hidden, rows);
    return Transforms.sigmoid(joined.mmul(outputWeights).addiRowVector(outputBias), false)
        .toFloatMatrix();
  }
}

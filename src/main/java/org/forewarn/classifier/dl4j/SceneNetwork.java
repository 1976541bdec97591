package org.forewarn.classifier.dl4j;

import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * The forward pass of the scene network in ND4J: two convolutions over sentences (width 1, then 3),
 * pooled by maximum and mean, joined with the values of the whole scene, a hidden layer, and three
 * heads. The names of the matrices are those that training writes. Not safe to share.
 */
final class SceneNetwork {

  private final INDArray sentenceWeights;
  private final INDArray sentenceBias;
  private final INDArray contextWeights;
  private final INDArray contextBias;
  private final INDArray hiddenWeights;
  private final INDArray hiddenBias;
  private final INDArray outputWeights;
  private final INDArray outputBias;
  private final INDArray evidenceWeights;
  private final INDArray evidenceBias;

  SceneNetwork(Tensors tensors) {
    sentenceWeights = matrix(tensors, "sentence.weights");
    sentenceBias = matrix(tensors, "sentence.bias");
    contextWeights = matrix(tensors, "context.weights");
    contextBias = matrix(tensors, "context.bias");
    hiddenWeights = matrix(tensors, "hidden.weights");
    hiddenBias = matrix(tensors, "hidden.bias");
    outputWeights = matrix(tensors, "output.weights");
    outputBias = matrix(tensors, "output.bias");
    evidenceWeights = matrix(tensors, "evidence.weights");
    evidenceBias = matrix(tensors, "evidence.bias");
  }

  private static INDArray matrix(Tensors tensors, String name) {
    Tensor.Floats floats = tensors.floats(name);
    return Nd4j.create(floats.values(), new int[] {floats.rows(), floats.columns()}, 'c');
  }

  /** The width of the sentence layer. */
  int width() {
    return (int) sentenceBias.columns();
  }

  /** The first convolution over rows of sentences. */
  INDArray sentences(INDArray rows) {
    return Transforms.relu(rows.mmul(sentenceWeights).addiRowVector(sentenceBias), false);
  }

  /** The second convolution over rows of three neighbouring sentences side by side. */
  INDArray contexts(INDArray rows) {
    return Transforms.relu(rows.mmul(contextWeights).addiRowVector(contextBias), false);
  }

  /**
   * The evidence head over rows of both convolutions side by side: a probability for each category.
   */
  INDArray evidence(INDArray rows) {
    return Transforms.sigmoid(rows.mmul(evidenceWeights).addiRowVector(evidenceBias), false);
  }

  /** The hidden layer over rows of pooled sentences and whole-scene values. */
  INDArray hidden(INDArray rows) {
    return Transforms.relu(rows.mmul(hiddenWeights).addiRowVector(hiddenBias), false);
  }

  /**
   * The severity and warning heads over rows of hidden and whole-scene values: a probability for
   * each target.
   */
  INDArray outputs(INDArray rows) {
    return Transforms.sigmoid(rows.mmul(outputWeights).addiRowVector(outputBias), false);
  }
}

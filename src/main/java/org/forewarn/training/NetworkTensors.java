package org.forewarn.training;

import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.forewarn.classifier.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Turns the parameters of a trained DL4J graph into the matrices that the ND4J network reads. */
final class NetworkTensors {

  private NetworkTensors() {}

  /** The matrices of a graph under names that begin with {@code prefix}; a bias is one row. */
  static List<Tensor> of(ComputationGraph graph, String prefix) {
    return List.of(
        tensor(prefix + ".hidden.weights", graph.getParam("hidden_W")),
        tensor(prefix + ".hidden.bias", graph.getParam("hidden_b")),
        tensor(prefix + ".output.weights", graph.getParam("output_W")),
        tensor(prefix + ".output.bias", graph.getParam("output_b")));
  }

  private static Tensor tensor(String name, INDArray array) {
    float[] values = array.dup('c').data().asFloat();
    int columns = (int) array.size(array.rank() - 1);
    return new Tensor.Floats(name, values.length / columns, columns, values);
  }
}

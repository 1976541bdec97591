package org.forewarn.training;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.forewarn.classifier.Tensor;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Turns the parameters of a trained DL4J graph into the matrices that the ND4J network reads. */
final class NetworkTensors {

  private NetworkTensors() {}

  /** The matrices, biases as one row. */
  static List<Tensor> of(ComputationGraph graph) {
    List<Tensor> tensors = new ArrayList<>();
    addConvolution(graph, "sentence", tensors);
    addConvolution(graph, "context", tensors);
    add("hidden", graph.getParam("hidden_W"), graph.getParam("hidden_b"), tensors);
    INDArray weights = Nd4j.hstack(graph.getParam("severities_W"), graph.getParam("warnings_W"));
    INDArray bias =
        Nd4j.hstack(row(graph.getParam("severities_b")), row(graph.getParam("warnings_b")));
    add("output", weights, bias, tensors);
    add("evidence", graph.getParam("evidence_W"), graph.getParam("evidence_b"), tensors);
    return tensors;
  }

  // DL4J keeps out x in x kernel x 1; the network multiplies rows of (kernel x in) values.
  private static void addConvolution(ComputationGraph graph, String layer, List<Tensor> tensors) {
    INDArray kernel = graph.getParam(layer + "_W");
    long out = kernel.size(0);
    long in = kernel.size(1);
    long width = kernel.length() / (out * in);
    INDArray rows =
        kernel.reshape('c', out, in, width).permute(2, 1, 0).dup('c').reshape('c', width * in, out);
    add(layer, rows, graph.getParam(layer + "_b"), tensors);
  }

  private static void add(String layer, INDArray weights, INDArray bias, List<Tensor> tensors) {
    tensors.add(tensor(layer + ".weights", weights));
    tensors.add(tensor(layer + ".bias", row(bias)));
  }

  private static INDArray row(INDArray bias) {
    return bias.reshape('c', 1, bias.length());
  }

  private static Tensor tensor(String name, INDArray array) {
    float[] values = array.dup('c').data().asFloat();
    return new Tensor.Floats(name, (int) array.size(0), (int) array.size(1), values);
  }
}

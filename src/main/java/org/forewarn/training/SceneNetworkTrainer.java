package org.forewarn.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;

/**
 * Trains a network in DL4J: one hidden layer, and an output layer that sees the inputs beside it,
 * so that what is linear need not be learned twice. The same rows and settings give the same
 * network.
 */
final class SceneNetworkTrainer {

  private final NetworkSettings settings;

  SceneNetworkTrainer(NetworkSettings settings) {
    this.settings = settings;
  }

  /** The network after all epochs; {@code progress} is told each finished epoch, from 1. */
  ComputationGraph train(NetworkRows rows, IntConsumer progress) {
    ComputationGraph graph = graph(rows.inputWidth(), rows.targetWidth());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(settings.seed());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      graph.setLearningRate(settings.learningRate(epoch));
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i += settings.batchSize()) {
        graph.fit(data(rows, order.subList(i, Math.min(order.size(), i + settings.batchSize()))));
      }
      progress.accept(epoch);
    }
    return graph;
  }

  private ComputationGraph graph(int in, int out) {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .seed(settings.seed())
                .updater(new Adam(settings.learningRate()))
                .weightInit(WeightInit.XAVIER)
                .l2(settings.decay())
                .graphBuilder()
                .addInputs("input")
                .setInputTypes(InputType.feedForward(in))
                .addLayer("hidden", hidden(in), "input")
                .addVertex("joined", new MergeVertex(), "hidden", "input")
                .addLayer("output", output(settings.hiddenWidth() + in, out), "joined")
                .setOutputs("output")
                .build());
    graph.init();
    return graph;
  }

  private DenseLayer hidden(int in) {
    return new DenseLayer.Builder()
        .nIn(in)
        .nOut(settings.hiddenWidth())
        .activation(Activation.RELU)
        .dropOut(settings.inputKept())
        .build();
  }

  private OutputLayer output(int in, int out) {
    return new OutputLayer.Builder(new LossBinaryXENT())
        .nIn(in)
        .nOut(out)
        .activation(Activation.SIGMOID)
        .dropOut(settings.kept())
        .build();
  }

  private static DataSet data(NetworkRows rows, List<Integer> chosen) {
    float[][] inputs = new float[chosen.size()][];
    float[][] targets = new float[chosen.size()][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = rows.input(chosen.get(i));
      targets[i] = rows.target(chosen.get(i));
    }
    return new DataSet(Nd4j.create(inputs), Nd4j.create(targets));
  }
}

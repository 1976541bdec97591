package org.forewarn.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.forewarn.classifier.Targets;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;

/**
 * Trains the scene network in DL4J: two convolutions over the sentences of a scene, pooled, joined
 * with the values of the whole scene; heads for severities, warnings and evidence sentences learn
 * together. Same examples and settings give the same network.
 */
final class SceneNetworkTrainer {

  private final NetworkSettings settings;

  SceneNetworkTrainer(NetworkSettings settings) {
    this.settings = settings;
  }

  /** The network after all epochs; {@code progress} is told each finished epoch, from 1. */
  ComputationGraph train(List<TrainingExample> examples, IntConsumer progress) {
    ComputationGraph graph = new ComputationGraph(configuration(examples.get(0)));
    graph.init();
    Random random = new Random(settings.seed());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      graph.setLearningRate(settings.learningRate(epoch));
      for (List<TrainingExample> batch : batches(examples, random)) {
        graph.fit(NetworkData.of(batch));
      }
      progress.accept(epoch);
    }
    return graph;
  }

  // Scenes of like length share a batch, so that little is padded; which batch comes when is
  // random.
  private List<List<TrainingExample>> batches(List<TrainingExample> examples, Random random) {
    List<TrainingExample> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<List<TrainingExample>> batches = new ArrayList<>();
    int chunk = 32 * settings.batchSize();
    for (int i = 0; i < shuffled.size(); i += chunk) {
      List<TrainingExample> part =
          new ArrayList<>(shuffled.subList(i, Math.min(shuffled.size(), i + chunk)));
      part.sort(Comparator.comparingInt(example -> example.input().sentences().length));
      for (int j = 0; j < part.size(); j += settings.batchSize()) {
        batches.add(part.subList(j, Math.min(part.size(), j + settings.batchSize())));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  private ComputationGraphConfiguration configuration(TrainingExample sample) {
    int sentence = sample.input().sentences()[0].length;
    int whole = sample.input().whole().length;
    int width = settings.sentenceWidth();
    ComputationGraphConfiguration.GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .seed(settings.seed())
            .updater(new Adam(settings.learningRate()))
            .weightInit(WeightInit.XAVIER)
            .l2(settings.decay())
            .graphBuilder()
            .addInputs("sentences", "whole")
            .setInputTypes(InputType.recurrent(sentence), InputType.feedForward(whole))
            .addLayer(
                "sentence", convolution(1, sentence, width, settings.inputKept()), "sentences")
            .addLayer("context", convolution(3, width, width, settings.kept()), "sentence")
            .addVertex("both", new MergeVertex(), "sentence", "context");
    return heads(graph, 2 * width, whole).build();
  }

  private ComputationGraphConfiguration.GraphBuilder heads(
      ComputationGraphConfiguration.GraphBuilder graph, int both, int whole) {
    int hidden = settings.hiddenWidth();
    return graph
        .addLayer("max", new GlobalPoolingLayer.Builder(PoolingType.MAX).build(), "both")
        .addLayer("mean", new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), "both")
        .addVertex("pooled", new MergeVertex(), "max", "mean", "whole")
        .addLayer("hidden", dense(2 * both + whole, hidden), "pooled")
        .addVertex("joined", new MergeVertex(), "hidden", "whole")
        .addLayer("severities", output(hidden + whole, Targets.SEVERITIES), "joined")
        .addLayer("warnings", output(hidden + whole, Targets.WARNINGS), "joined")
        .addLayer("evidence", evidence(both), "both")
        .setOutputs("severities", "warnings", "evidence");
  }

  private static Convolution1DLayer convolution(int kernel, int in, int out, double kept) {
    return new Convolution1DLayer.Builder(kernel)
        .nIn(in)
        .nOut(out)
        .convolutionMode(ConvolutionMode.Same)
        .activation(Activation.RELU)
        .dropOut(kept)
        .build();
  }

  private DenseLayer dense(int in, int out) {
    return new DenseLayer.Builder()
        .nIn(in)
        .nOut(out)
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

  private static RnnOutputLayer evidence(int in) {
    return new RnnOutputLayer.Builder(new LossBinaryXENT())
        .nIn(in)
        .nOut(Targets.CATEGORIES)
        .activation(Activation.SIGMOID)
        .build();
  }

  /** The names of the layers whose parameters make up the network, in the order of the data. */
  static List<String> layers() {
    return Collections.unmodifiableList(
        Arrays.asList("sentence", "context", "hidden", "severities", "warnings", "evidence"));
  }
}

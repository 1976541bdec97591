package org.forewarn.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.forewarn.bundle.Manifest;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.SceneClassifier;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.classifier.TermModel;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.classifier.dl4j.NeuralSceneClassifier;
import org.forewarn.classifier.dl4j.SingleThread;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.feature.Vocabulary;
import org.forewarn.scene.SceneSegmenter;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Trains a whole model: words and vectors, terms on parts of the works so that the network learns
 * from scores of scenes that their term model has not seen, the network, its calibration on works
 * it has not seen either, and how scenes add up. Same data and seed give the same model.
 */
public final class ModelTrainer {

  private static final int FOLDS = 3;

  private final TrainingOptions options;
  private final SceneSegmenter segmenter;
  private final TrainingProgress progress;

  /**
   * @param options what to train from, and how
   * @param segmenter finds the scenes of films
   * @param progress is told how far it is
   */
  public ModelTrainer(
      TrainingOptions options, SceneSegmenter segmenter, TrainingProgress progress) {
    this.options = options;
    this.segmenter = segmenter;
    this.progress = progress;
  }

  /**
   * The trained model; its manifest lists no files yet.
   *
   * @throws IOException if the data cannot be read
   */
  public ModelBundle train() throws IOException {
    SingleThread.use();
    Nd4j.getRandom().setSeed(options.seed());
    progress.at(TrainingStage.READ, 0, 1);
    TrainingCorpus corpus =
        TrainingCorpus.read(options.trainingData(), options.corpora(), options.slice());
    if (corpus.scenes().isEmpty()) {
      throw new IOException(
          options.trainingData() + ": no labelled scenes, expected scenes/train.jsonl");
    }
    EncoderTrainer words =
        new EncoderTrainer(corpus.lexicon(), options.dimensions(), options.seed());
    progress.at(TrainingStage.VOCABULARY, 0, 1);
    Vocabulary vocabulary = words.vocabulary(corpus.texts());
    progress.at(TrainingStage.VECTORS, 0, 1);
    QuantisedMatrix vectors = words.vectors(vocabulary, corpus.texts());
    SceneEncoder encoder = words.encoder(vocabulary, corpus.scenes());
    List<EncodedExample> examples = encode(encoder, corpus.scenes());
    TermFeatures features =
        EncoderTrainer.features(
            encoder, vectors, examples.stream().map(EncodedExample::encoded).toList());
    return assemble(corpus, encoder, vectors, features, examples);
  }

  private static List<EncodedExample> encode(SceneEncoder encoder, List<LabelledScene> scenes) {
    List<EncodedExample> examples = new ArrayList<>(scenes.size());
    for (LabelledScene scene : scenes) {
      examples.add(new EncodedExample(scene, encoder.encode(scene.text(), scene.sentences())));
    }
    return examples;
  }

  private ModelBundle assemble(
      TrainingCorpus corpus,
      SceneEncoder encoder,
      QuantisedMatrix vectors,
      TermFeatures features,
      List<EncodedExample> examples)
      throws IOException {
    progress.at(TrainingStage.TERMS, 0, 1);
    TermTrainer trainer = new TermTrainer(features);
    List<TermModel> folds = trainer.trainFolds(examples, FOLDS);
    progress.at(TrainingStage.TERMS, FOLDS, FOLDS + 1);
    TrainedTerms terms = trainer.trainAll(examples);
    progress.at(TrainingStage.TERMS, FOLDS + 1, FOLDS + 1);
    List<TrainingExample> inputs = examples.stream().map(e -> example(e, folds)).toList();
    List<Tensor> evidence = evidenceNetwork(inputs);
    Tensors network = sceneNetwork(inputs, evidence, 0);
    Calibration calibration = calibrate(examples, inputs, folds, evidence);
    progress.at(TrainingStage.CALIBRATION, 1, 1);
    SceneClassifier classifier = new NeuralSceneClassifier(terms.model(), network);
    WorkWeights works =
        new WorkTrainer(encoder, classifier, calibration, segmenter)
            .train(corpus.films(), progress);
    return new ModelBundle(
        manifest(corpus),
        "",
        encoder.vocabulary(),
        encoder.lexicon(),
        ModelTensors.join(encoder, vectors, features, terms, network),
        calibration,
        works);
  }

  private List<Tensor> evidenceNetwork(List<TrainingExample> inputs) {
    ComputationGraph graph =
        new SceneNetworkTrainer(NetworkSettings.evidence(options.epochs(), options.seed()))
            .train(NetworkRows.ofEvidence(inputs, options.seed()), epoch -> {});
    return NetworkTensors.of(graph, NeuralSceneClassifier.EVIDENCE);
  }

  /**
   * The {@code nth} of the scene networks that a training needs: the final one, then one a fold.
   */
  private Tensors sceneNetwork(List<TrainingExample> learned, List<Tensor> evidence, int nth) {
    int all = (FOLDS + 1) * options.epochs();
    ComputationGraph graph =
        new SceneNetworkTrainer(NetworkSettings.scenes(options.epochs(), options.seed()))
            .train(
                NetworkRows.ofScenes(learned),
                epoch -> progress.at(TrainingStage.NETWORK, nth * options.epochs() + epoch, all));
    List<Tensor> tensors = new ArrayList<>(NetworkTensors.of(graph, NeuralSceneClassifier.SCENES));
    tensors.addAll(evidence);
    return new Tensors(tensors);
  }

  private static TrainingExample example(EncodedExample example, List<TermModel> folds) {
    TermModel unseen = folds.get(TermTrainer.fold(example.scene(), folds.size()));
    return new TrainingExample(example.scene(), new SceneInputs(unseen).of(example.encoded()));
  }

  // Every scene is scored by a term model and a network that have not seen its work.
  private Calibration calibrate(
      List<EncodedExample> examples,
      List<TrainingExample> inputs,
      List<TermModel> folds,
      List<Tensor> evidence) {
    List<LabelledScene> scenes = new ArrayList<>();
    List<SceneScores> scores = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      int part = fold;
      List<TrainingExample> seen = inputs.stream().filter(e -> !isIn(part, e.scene())).toList();
      Tensors network = sceneNetwork(seen, evidence, fold + 1);
      List<EncodedExample> unseen = examples.stream().filter(e -> isIn(part, e.scene())).toList();
      unseen.forEach(example -> scenes.add(example.scene()));
      scores.addAll(
          new NeuralSceneClassifier(folds.get(fold), network)
              .score(unseen.stream().map(EncodedExample::encoded).toList()));
    }
    return new Calibrator(scenes, scores).fit();
  }

  private static boolean isIn(int fold, LabelledScene scene) {
    return TermTrainer.fold(scene, FOLDS) == fold;
  }

  private Manifest manifest(TrainingCorpus corpus) {
    TreeMap<String, String> environment = new TreeMap<>();
    environment.put("nd4j", Nd4j.getExecutioner().getClass().getSimpleName());
    environment.put("java", Integer.toString(Runtime.version().feature()));
    TreeMap<String, Double> metrics = new TreeMap<>();
    metrics.put("scenes", (double) corpus.scenes().size());
    metrics.put("films", (double) corpus.films().size());
    return new Manifest(
        Manifest.FORMAT,
        options.name(),
        options.version(),
        Arrays.stream(Category.values()).map(Category::id).toList(),
        Arrays.stream(Warning.values()).map(Warning::id).toList(),
        options.seed(),
        corpus.digests(),
        environment,
        metrics,
        new TreeMap<>());
  }
}

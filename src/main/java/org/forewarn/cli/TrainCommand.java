package org.forewarn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.forewarn.bundle.BundleWriter;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.scene.StorySceneSegmenter;
import org.forewarn.training.ModelTrainer;
import org.forewarn.training.TrainingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code forewarn train}: a model from labelled scenes. */
@Command(name = "train", description = "Train a model from labelled scenes and write its bundle.")
final class TrainCommand implements Callable<Integer> {

  private final CommandContext context;

  @Option(
      names = "--training-data",
      paramLabel = "DIR",
      defaultValue = "training-data",
      description = "The project's own scenes and lexicons (default: ${DEFAULT-VALUE}).")
  private Path trainingData = Path.of("training-data");

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description =
          "Further corpora of the same layout: more scenes, films with votes, plain text.")
  private @Nullable Path corpora;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "models",
      description = "Where the bundle is written, as NAME/VERSION (default: ${DEFAULT-VALUE}).")
  private Path models = Path.of("models");

  @Option(
      names = "--name",
      defaultValue = "fiction-en",
      description = "The model's name (default: ${DEFAULT-VALUE}).")
  private String name = "fiction-en";

  @Option(
      names = "--model-version",
      paramLabel = "VERSION",
      defaultValue = "1",
      description = "The model's version (default: ${DEFAULT-VALUE}).")
  private String version = "1";

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "The seed of everything random (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--epochs",
      defaultValue = "12",
      description = "Passes of the network over the scenes (default: ${DEFAULT-VALUE}).")
  private int epochs = 12;

  @Option(
      names = "--dimensions",
      defaultValue = "128",
      description = "The length of word vectors (default: ${DEFAULT-VALUE}).")
  private int dimensions = 128;

  @Option(
      names = "--slice",
      paramLabel = "SHARE",
      defaultValue = "1",
      description =
          "The share of scenes to learn from, for a quick trial (default: ${DEFAULT-VALUE}).")
  private double slice = 1;

  @Mixin private OutputOptions output = new OutputOptions();

  TrainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, OutputException {
    requireFolder(trainingData);
    if (corpora != null) {
      requireFolder(corpora);
    }
    TrainingOptions options = options();
    StorySceneSegmenter segmenter = new StorySceneSegmenter(OpenNlpSentenceDetector.english());
    ModelBundle model;
    try (StageProgress progress = new StageProgress(context.shell(), output.quiet())) {
      model = new ModelTrainer(options, segmenter, progress).train();
    }
    Path folder = models.resolve(name).resolve(version);
    BundleWriter.write(folder, model, Map.of());
    output.print("Wrote " + folder + "\n", context.shell());
    return ExitCode.CLEAN.code();
  }

  private TrainingOptions options() {
    try {
      return new TrainingOptions(
          trainingData, corpora, name, version, seed, epochs, dimensions, slice);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(new CommandLine(this), String.valueOf(e.getMessage()), e);
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder, expected one of labelled data");
    }
  }
}

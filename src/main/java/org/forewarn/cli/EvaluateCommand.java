package org.forewarn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.forewarn.bundle.BundleException;
import org.forewarn.bundle.BundleWriter;
import org.forewarn.corpus.JsonTree;
import org.forewarn.engine.ForewarnEngine;
import org.forewarn.evaluation.EngineReaders;
import org.forewarn.evaluation.Evaluation;
import org.forewarn.evaluation.EvaluationData;
import org.forewarn.evaluation.EvaluationText;
import org.forewarn.evaluation.EvaluationTree;
import org.forewarn.evaluation.Evaluator;
import org.forewarn.evaluation.Readers;
import org.forewarn.evaluation.ReadingProgress;
import org.forewarn.evaluation.metric.Bootstrap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: measures a model against labels, votes and baselines. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure a model on labelled data, beside baselines and bars, with intervals.")
public final class EvaluateCommand implements Callable<Integer> {

  private static final Path PAIRS = Path.of("src/test/resources/org/forewarn/pairs/pairs.jsonl");

  private final ModelReaders models;
  private final boolean showProgress;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description = "The corpora beside the project: scenes, passages, films, novels.")
  @Nullable Path corpora;

  @Option(
      names = "--training-data",
      paramLabel = "DIR",
      defaultValue = "training-data",
      description = "The project's own corpus (default: ${DEFAULT-VALUE}).")
  Path trainingData = Path.of("training-data");

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Minimal pairs as JSON lines (default: the tests' own, if they are there).")
  @Nullable Path pairs;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "The bundle to measure (default: the one that is shipped).")
  @Nullable Path model;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  String format = "text";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report there instead of to standard output.")
  @Nullable Path output;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "" + Bootstrap.RESAMPLES,
      description = "Resamples an interval is from (default: ${DEFAULT-VALUE}).")
  int resamples = Bootstrap.RESAMPLES;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of resamples and of drawn texts (default: ${DEFAULT-VALUE}).")
  long seed = 1;

  @Option(
      names = "--record",
      paramLabel = "CARD",
      description =
          "Also write evaluation.json and the model card into the bundle that --model names; CARD"
              + " is the card's text, the table of bars is put below it.")
  @Nullable Path card;

  /**
   * The command.
   *
   * @param models opens the model to measure
   * @param showProgress whether somebody looks at standard error
   */
  public EvaluateCommand(ModelReaders models, boolean showProgress) {
    this.models = models;
    this.showProgress = showProgress;
  }

  /** The command over the engine of a context. */
  static EvaluateCommand of(CommandContext context) {
    return new EvaluateCommand(EvaluateCommand::open, context.shell().errTerminal());
  }

  private static Readers open(@Nullable Path bundle) throws IOException {
    try {
      return EngineReaders.of(ForewarnEngine.load(bundle));
    } catch (BundleException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public Integer call() {
    checkOptions();
    PrintWriter err = known().commandLine().getErr();
    try {
      requireFolder(trainingData);
      if (corpora != null) {
        requireFolder(corpora);
      }
      if (pairs != null && !Files.isRegularFile(pairs)) {
        throw new IOException(pairs + ": no such file, expected minimal pairs");
      }
      Evaluation evaluation = evaluate(err);
      record(evaluation);
      write(rendered(evaluation));
      return ExitCode.CLEAN.code();
    } catch (IOException e) {
      err.println("forewarn: " + e.getMessage());
      return ExitCode.UNREADABLE.code();
    }
  }

  private Evaluation evaluate(PrintWriter err) throws IOException {
    Path pairFile = pairs == null && Files.exists(PAIRS) ? PAIRS : pairs;
    EvaluationData data = EvaluationData.read(trainingData, corpora, pairFile);
    Readers readers = models.open(model);
    if (!showProgress) {
      return new Evaluator(data, resamples, seed, ReadingProgress.SILENT).evaluate(readers);
    }
    try (EvaluationProgress progress = new EvaluationProgress(err)) {
      return new Evaluator(data, resamples, seed, progress).evaluate(readers);
    }
  }

  private void record(Evaluation evaluation) throws IOException {
    if (card == null || model == null) {
      return;
    }
    String text = Files.readString(card, StandardCharsets.UTF_8);
    try {
      BundleWriter.addDocuments(
          model,
          Map.of(
              "evaluation.json",
              JsonTree.write(EvaluationTree.of(evaluation)),
              "MODEL_CARD.md",
              text + "\n```\n" + EvaluationText.render(evaluation) + "```\n"));
    } catch (BundleException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private String rendered(Evaluation evaluation) {
    return TreeFormat.of(format, known().commandLine()) == TreeFormat.JSON
        ? JsonTree.write(EvaluationTree.of(evaluation))
        : EvaluationText.render(evaluation);
  }

  private void write(String report) throws IOException {
    if (output != null) {
      Files.writeString(output, report, StandardCharsets.UTF_8);
      return;
    }
    PrintWriter out = known().commandLine().getOut();
    out.print(report);
    out.flush();
  }

  private void checkOptions() {
    TreeFormat.of(format, known().commandLine());
    if (card != null && model == null) {
      throw new ParameterException(
          known().commandLine(), "--record needs --model, the bundle to write into");
    }
    if (resamples < 1) {
      throw new ParameterException(known().commandLine(), "--resamples must be 1 or more");
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": not a folder, expected a corpus");
    }
  }

  private CommandSpec known() {
    return Objects.requireNonNull(spec, "Command must be run by picocli");
  }
}

package org.forewarn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.forewarn.corpus.LongTextReader;
import org.forewarn.evaluation.BoundaryScore;
import org.forewarn.evaluation.SegmentationCorpus;
import org.forewarn.evaluation.SegmentationReport;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.scene.StorySceneSegmenter;
import org.forewarn.training.SegmentationTrainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forewarn segmenter}: learns and measures where scenes break that no mark divides. */
@Command(
    name = "segmenter",
    description = "Train or measure how unmarked scene breaks are found.",
    synopsisSubcommandLabel = "COMMAND")
final class SegmenterCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(known().commandLine(), "Missing subcommand: train or evaluate");
  }

  @Command(
      name = "train",
      mixinStandardHelpOptions = true,
      description = "Learn from novels and screenplays whose marks are removed.")
  int train(
      @Option(
              names = "--corpora",
              required = true,
              paramLabel = "DIR",
              description = "The corpora.")
          Path corpora,
      @Option(
              names = "--write-to",
              paramLabel = "DIR",
              defaultValue = "src/main/resources/org/forewarn/scene",
              description = "Where the two files go (default: ${DEFAULT-VALUE}).")
          Path folder)
      throws IOException {
    new SegmentationTrainer(works(corpora)).write(folder);
    out().println("Wrote " + folder);
    out().flush();
    return ExitCode.CLEAN.code();
  }

  @Command(
      name = "evaluate",
      mixinStandardHelpOptions = true,
      description = "Boundary F1 within one paragraph, beside even spacing and TextTiling.")
  int evaluate(
      @Option(
              names = "--corpora",
              required = true,
              paramLabel = "DIR",
              description = "The corpora.")
          Path corpora)
      throws IOException {
    StorySceneSegmenter segmenter = new StorySceneSegmenter(OpenNlpSentenceDetector.english());
    PrintWriter out = out();
    out.printf(
        Locale.ROOT,
        "%-22s %5s %20s %6s %8s %7s%n",
        "kind",
        "n",
        "F1 (prec. recall)",
        "even",
        "TextTil.",
        "x even");
    for (SegmentationReport.Row row : SegmentationReport.of(segmenter, works(corpora)).rows()) {
      BoundaryScore found = row.segmenter();
      out.printf(
          Locale.ROOT,
          "%-22s %5d  .%03.0f (.%03.0f  .%03.0f)   %6.3f %8.3f %7.2f%n",
          row.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          row.stretches(),
          1000 * found.f1(),
          1000 * found.precision(),
          1000 * found.recall(),
          row.evenSpacing().f1(),
          row.textTiling().f1(),
          row.timesEvenSpacing());
    }
    out.flush();
    return ExitCode.CLEAN.code();
  }

  private static SegmentationCorpus works(Path corpora) throws IOException {
    if (!Files.isDirectory(corpora)) {
      throw new IOException(corpora + ": no such folder, expected one with novels and films");
    }
    return collection -> LongTextReader.read(corpora.resolve(collection + ".jsonl.gz"));
  }

  private PrintWriter out() {
    return known().commandLine().getOut();
  }

  private CommandSpec known() {
    return Objects.requireNonNull(spec, "Command must be run by picocli");
  }
}

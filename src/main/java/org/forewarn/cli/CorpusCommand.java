package org.forewarn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forewarn.corpus.CorpusStatistics;
import org.forewarn.corpus.CorpusValidator;
import org.forewarn.corpus.Fault;
import org.forewarn.corpus.JsonTree;
import org.forewarn.corpus.StatisticsText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corpus}: checks and counts labelled data. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = "Check or count a corpus of labelled scenes.")
public final class CorpusCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec self = known(spec);
    throw new ParameterException(self.commandLine(), "Missing subcommand: validate or stats");
  }

  @Command(
      name = "validate",
      mixinStandardHelpOptions = true,
      description = "Check rows, labels, lengths, near-duplicates, splits and digests.")
  int validate(
      @Parameters(index = "0", paramLabel = "DIR", description = "The corpus.") Path root,
      @Option(
              names = "--corpora",
              paramLabel = "DIR",
              description = "The texts that external labels are about; checks their offsets.")
          @Nullable Path corpora,
      @Option(
              names = "--write-digests",
              description = "First rewrite corpus.json from the files that are there.")
          boolean writeDigests) {
    return reading(
        root,
        out -> {
          CorpusValidator validator = new CorpusValidator(root, corpora);
          if (writeDigests) {
            validator.writeDigests();
          }
          return told(validator.validate(), out);
        });
  }

  @Command(
      name = "stats",
      mixinStandardHelpOptions = true,
      description = "Count scenes, words, severities, warnings, near-misses and voices.")
  int stats(
      @Parameters(index = "0", paramLabel = "DIR", description = "The corpus.") Path root,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              defaultValue = "text",
              description = "text or json (default: text).")
          String format) {
    TreeFormat written = TreeFormat.of(format, known(spec).commandLine());
    return reading(
        root,
        out -> {
          CorpusStatistics statistics = CorpusStatistics.of(root);
          out.print(
              written == TreeFormat.JSON
                  ? JsonTree.write(statistics.tree())
                  : StatisticsText.render(statistics));
          return ExitCode.CLEAN.code();
        });
  }

  private static int told(List<Fault> faults, PrintWriter out) {
    faults.forEach(out::println);
    out.println(faults.isEmpty() ? "sound" : faults.size() + " faults");
    return (faults.isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE).code();
  }

  private int reading(Path root, Work work) {
    CommandSpec self = known(spec);
    PrintWriter out = self.commandLine().getOut();
    try {
      if (!Files.isDirectory(root)) {
        throw new IOException(root + ": not a folder, expected a corpus");
      }
      return work.run(out);
    } catch (IOException e) {
      self.commandLine().getErr().println("forewarn: " + e.getMessage());
      return ExitCode.UNREADABLE.code();
    } finally {
      out.flush();
    }
  }

  private static CommandSpec known(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("Command must be run by picocli");
    }
    return spec;
  }

  @FunctionalInterface
  private interface Work {
    int run(PrintWriter out) throws IOException;
  }
}

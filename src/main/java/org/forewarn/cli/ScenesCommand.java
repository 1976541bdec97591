package org.forewarn.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.forewarn.bundle.BundleException;
import org.forewarn.engine.CheckOptions;
import org.forewarn.report.ReportStyle;
import org.forewarn.report.SceneListFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forewarn scenes}: where a story's scenes begin, why, and what each holds. */
@Command(
    name = "scenes",
    description = "List the scenes of a story: lines, words, why each begins, what it holds.")
final class ScenesCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(paramLabel = "FILE", description = "The story to read; - is standard input.")
  private String file = InputFiles.STDIN;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Formats.SceneList.class,
      completionCandidates = Formats.SceneList.class,
      defaultValue = "text",
      description = "How to list: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private SceneListFormat format = SceneListFormat.TEXT;

  @Mixin private ModelOption model = new ModelOption();
  @Mixin private OutputOptions output = new OutputOptions();

  ScenesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws BundleException, OutputException {
    Shell shell = context.shell();
    List<String> files = List.of(file);
    CheckOptions options = new CheckOptions(List.of(), null, null, null);
    StoryRun run = new StoryRun(context, model.directory(), options, FailOn.NEVER);
    ReportStyle style = output.style(shell, false, false);
    try (Output target = output.open(shell, files)) {
      return run.over(files, format, style, target, Progress.none(shell)).exitCode().code();
    }
  }
}

package org.forewarn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.forewarn.bundle.BundleException;
import org.forewarn.report.ReportFormat;
import org.forewarn.report.ReportStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forewarn check}: what stories declare beside what they hold. */
@Command(
    name = "check",
    description = "Compare what stories declare with what they hold, and suggest a header.")
final class CheckCommand implements Callable<Integer> {

  private final CommandContext context;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Stories to read; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Formats.Report.class,
      completionCandidates = Formats.Report.class,
      defaultValue = "text",
      description =
          "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). json is one"
              + " indented document for one FILE, and one document a line for several.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--show-evidence",
      description =
          "Quote the sentences behind each finding in the text report, and name scenes in the"
              + " suggested header (spoilers and hard words).")
  private boolean showEvidence;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = FailOn.Reader.class,
      completionCandidates = FailOn.Reader.class,
      defaultValue = "error",
      description =
          "Exit with 4 from this level on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailOn failOn = FailOn.ERROR;

  @Mixin private DeclarationOptions declaration = new DeclarationOptions();
  @Mixin private ModelOption model = new ModelOption();
  @Mixin private OutputOptions output = new OutputOptions();

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws BundleException, OutputException {
    Shell shell = context.shell();
    boolean several = files.size() > 1;
    ReportStyle style = output.style(shell, showEvidence, several);
    StoryRun run = new StoryRun(context, model.directory(), declaration.toCheckOptions(), failOn);
    boolean silent = output.quiet() || output.onTerminal(shell);
    Tally tally;
    try (Output target = output.open(shell, files);
        Progress progress = Progress.over(files.size(), shell, silent)) {
      tally = run.over(files, format, style, target, progress);
    }
    if (several && !output.quiet()) {
      shell.complain(tally.summary());
    }
    return tally.exitCode().code();
  }
}

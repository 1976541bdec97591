package org.forewarn.cli;

import java.nio.file.Path;
import java.util.List;
import org.forewarn.bundle.BundleException;
import org.forewarn.check.CheckResult;
import org.forewarn.engine.CheckOptions;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.forewarn.report.CheckReport;
import org.forewarn.report.ReportKind;
import org.forewarn.report.ReportStyle;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the inputs of a command: each is read, checked and reported before the next. A bad
 * input costs one line on standard error and stops nothing.
 */
final class StoryRun {

  private final CommandContext context;
  private final @Nullable Path model;
  private final CheckOptions options;
  private final Tally tally;

  /** Begins to load the engine. */
  StoryRun(CommandContext context, @Nullable Path model, CheckOptions options, FailOn failOn) {
    this.context = context;
    this.model = model;
    this.options = options;
    this.tally = new Tally(failOn);
    context.engines().prepare(model);
  }

  /**
   * Reports every input.
   *
   * @throws BundleException if the model cannot be loaded
   * @throws OutputException if the report cannot be written
   */
  Tally over(List<String> names, ReportKind kind, ReportStyle style, Output output, Progress bar)
      throws BundleException, OutputException {
    InputFiles inputs = new InputFiles(context.shell().in());
    CheckReport report = kind.open(output.appendable(), style);
    boolean wanted = true;
    for (int i = 0; i < names.size() && wanted; i++) {
      CheckResult result = check(inputs, names.get(i));
      wanted = result == null || output.accepts(() -> report.add(result));
      bar.step();
    }
    output.accepts(report::close);
    return tally;
  }

  private @Nullable CheckResult check(InputFiles inputs, String name) throws BundleException {
    try {
      InputSource source = inputs.read(name);
      CheckResult result = context.engines().await(model).check(source, options);
      tally.read(result);
      return result;
    } catch (UnreadableInputException e) {
      context.shell().complain(String.valueOf(e.getMessage()));
      tally.unreadable();
      return null;
    }
  }
}

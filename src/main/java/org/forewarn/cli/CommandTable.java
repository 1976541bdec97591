package org.forewarn.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands there are, in the order help lists them, and how all of them behave. */
final class CommandTable {

  private static final int HELP_COLUMNS = 80;

  /** A new command is added here and nowhere else. */
  private static final List<Entry> COMMANDS =
      List.of(
          new Entry("check", CheckCommand::new),
          new Entry("scenes", ScenesCommand::new),
          new Entry("explain", ExplainCommand::new),
          new Entry("train", TrainCommand::new),
          new Entry("evaluate", EvaluateCommand::of),
          new Entry("segmenter", context -> new SegmenterCommand()),
          new Entry("corpus", context -> new CorpusCommand()),
          new Entry("model", ModelCommand::new));

  private record Entry(String name, Function<CommandContext, Object> maker) {}

  private CommandTable() {}

  /**
   * The command line that {@code args} need, ready to execute. Describing a command costs more than
   * running a small one, so a command that is named is the only one made.
   */
  static CommandLine commandLine(CommandContext context, String... args) {
    CommandLine root = new CommandLine(new ForewarnCommand());
    List<Entry> named =
        COMMANDS.stream().filter(each -> args.length > 0 && each.name().equals(args[0])).toList();
    for (Entry entry : named.isEmpty() ? COMMANDS : named) {
      root.addSubcommand(entry.name(), entry.maker().apply(context));
    }
    Complaints complaints = new Complaints(context.shell());
    Help.Ansi ansi = context.shell().colourful() ? Help.Ansi.ON : Help.Ansi.OFF;
    describe(root);
    return root.setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_COLUMNS)
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setErr(context.shell().err())
        .setParameterExceptionHandler(complaints::wrongUse)
        .setExecutionExceptionHandler(complaints::failure);
  }

  /** Gives every command help, version and the table of exit codes. */
  private static void describe(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new VersionReader());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.helpList());
    command.getSubcommands().values().forEach(CommandTable::describe);
  }
}

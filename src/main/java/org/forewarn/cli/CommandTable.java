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
  private static final List<Function<CommandContext, Object>> COMMANDS =
      List.of(CheckCommand::new, ScenesCommand::new, ExplainCommand::new, ModelCommand::new);

  private CommandTable() {}

  /** The whole command line, ready to execute. */
  static CommandLine commandLine(CommandContext context) {
    CommandLine root = new CommandLine(new ForewarnCommand());
    COMMANDS.forEach(command -> root.addSubcommand(command.apply(context)));
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

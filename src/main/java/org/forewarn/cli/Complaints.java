package org.forewarn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.forewarn.bundle.BundleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one clear line and an exit code; never a stack trace. */
final class Complaints {

  private final Shell shell;

  Complaints(Shell shell) {
    this.shell = shell;
  }

  /** Wrong options or arguments: what, perhaps what was meant, and where to read on. */
  int wrongUse(ParameterException e, String[] args) {
    shell.complain(
        e instanceof UnmatchedArgumentException u ? unmatched(u) : String.valueOf(e.getMessage()));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    shell.err().println("Try '" + command + " --help'.");
    shell.err().flush();
    return ExitCode.USAGE.code();
  }

  private static String unmatched(UnmatchedArgumentException e) {
    Set<String> commands = e.getCommandLine().getSubcommands().keySet();
    String given = "'" + String.join("' '", e.getUnmatched()) + "'";
    if (e.isUnknownOption()) {
      return "unknown option " + given + meant(e);
    }
    return commands.isEmpty()
        ? "unexpected argument " + given
        : "unknown command "
            + given
            + meant(e)
            + ", expected one of "
            + String.join(", ", commands);
  }

  private static String meant(UnmatchedArgumentException e) {
    List<String> suggestions = e.getSuggestions();
    return suggestions.isEmpty() ? "" : " (did you mean " + String.join(" or ", suggestions) + "?)";
  }

  /** What a command threw. */
  int failure(Throwable e, CommandLine command, @Nullable ParseResult parsed) {
    boolean unreadable =
        e instanceof BundleException || e instanceof OutputException || e instanceof IOException;
    if (unreadable) {
      shell.complain(String.valueOf(e.getMessage()));
      return ExitCode.UNREADABLE.code();
    }
    return internal(e);
  }

  /** An error inside Forewarn. */
  int internal(Throwable e) {
    shell.complain("internal error: " + e);
    return ExitCode.INTERNAL.code();
  }
}

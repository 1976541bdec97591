package org.forewarn.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Starts Forewarn from a shell. */
public final class Main {

  private static final Set<String> READERS = Set.of("check", "scenes");
  private static final List<String> NEED_NO_ENGINE =
      List.of(ModelOption.NAME, "--help", "-h", "--version", "-V");

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Terminal.shell(), Checker::ofEngine, args));
  }

  /** Runs one command in a shell; never throws, never exits. */
  static int run(Shell shell, Checker.Loader loader, String... args) {
    Engines engines = new Engines(loader);
    if (readsWithOwnModel(args)) {
      engines.prepare(null);
    }
    PrintWriter out = new PrintWriter(new OutputStreamWriter(shell.out(), shell.outCharset()));
    try {
      CommandLine command = CommandTable.commandLine(new CommandContext(shell, engines), args);
      return command.setOut(out).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Complaints(shell).internal(e);
    } finally {
      out.flush();
    }
  }

  /** Known before the options are parsed, so that the engine loads while they are. */
  private static boolean readsWithOwnModel(String[] args) {
    return args.length > 1
        && READERS.contains(args[0])
        && Arrays.stream(args).noneMatch(arg -> NEED_NO_ENGINE.stream().anyMatch(arg::startsWith));
  }
}

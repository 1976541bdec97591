package org.forewarn.cli;

import java.util.Locale;
import org.forewarn.bundle.BundleException;
import org.forewarn.bundle.Manifest;
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
      description = "Print the model's name, digests and what it learned from.")
  int show(@Mixin ModelOption model, @Mixin OutputOptions output)
      throws BundleException, OutputException {
    Checker checker = context.engines().await(model.directory());
    ModelIdentity identity = checker.model();
    StringBuilder text = new StringBuilder();
    addLine(text, "name", identity.name());
    addLine(text, "version", identity.version());
    addLine(text, "sha256", identity.sha256());
    checker.manifest().ifPresent(manifest -> addProvenance(text, manifest));
    output.print(text.toString(), context.shell());
    return ExitCode.CLEAN.code();
  }

  private static void addProvenance(StringBuilder text, Manifest manifest) {
    addLine(text, "format", manifest.format());
    addLine(text, "seed", Long.toString(manifest.seed()));
    manifest
        .metrics()
        .forEach((name, value) -> addLine(text, name, String.format(Locale.ROOT, "%.0f", value)));
    manifest.environment().forEach((name, value) -> addLine(text, name, value));
    text.append("\nFiles\n");
    manifest
        .files()
        .forEach(
            (name, file) ->
                addFile(
                    text, name, String.format(Locale.ROOT, "%,d", file.bytes()), file.sha256()));
    text.append("\nLearned from\n");
    manifest.corpora().forEach((name, digest) -> addFile(text, name, "", digest));
  }

  private static void addLine(StringBuilder text, String name, String value) {
    text.append("%-9s%s\n".formatted(name, value));
  }

  private static void addFile(StringBuilder text, String name, String size, String digest) {
    text.append("  %-44s %12s  %s\n".formatted(name, size, digest.substring(0, 16)));
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

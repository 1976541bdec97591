package org.forewarn.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model a command uses. */
final class ModelOption {

  static final String NAME = "--model";

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description = "The model bundle to use (default: the one inside the jar).")
  private @Nullable Path directory;

  /** Its folder, or null for the one inside the jar. */
  @Nullable Path directory() {
    return directory;
  }
}

package org.forewarn.cli;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.engine.CheckOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to compare with, and on which scales to rate. */
final class DeclarationOptions {

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      converter = Formats.Scale.class,
      completionCandidates = Formats.Scale.class,
      description =
          "Rate on this scale: ${COMPLETION-CANDIDATES}; may be repeated (default: the declared"
              + " scale, or mpa and ao3 where none is declared).")
  private List<String> scales = new ArrayList<>();

  @Option(
      names = "--declared",
      paramLabel = "TEXT",
      description = "Compare with this declaration, written as a header would be, not the text's.")
  private @Nullable String declared;

  @Option(
      names = "--rating",
      paramLabel = "TEXT",
      description = "Compare with this rating, not the text's.")
  private @Nullable String rating;

  @Option(
      names = "--warnings",
      paramLabel = "TEXT",
      description = "Compare with these warnings, not the text's.")
  private @Nullable String warnings;

  CheckOptions toCheckOptions() {
    return new CheckOptions(scales, declared, rating, warnings);
  }
}

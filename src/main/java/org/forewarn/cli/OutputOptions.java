package org.forewarn.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.forewarn.report.Glyphs;
import org.forewarn.report.ReportStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a report goes and how it looks. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report to FILE, in UTF-8, instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ColourChoice.Reader.class,
      defaultValue = "auto",
      completionCandidates = ColourChoice.Reader.class,
      description =
          "Colour the text report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, which"
              + " heeds NO_COLOR and TERM=dumb).")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Nothing on standard error but errors: no progress bar, no summary.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  /** Whether the report itself goes to the terminal, where a progress bar would disturb it. */
  boolean onTerminal(Shell shell) {
    return output == null && shell.outTerminal();
  }

  ReportStyle style(Shell shell, boolean showEvidence, boolean several) {
    boolean unicode = output != null || shell.unicode();
    Glyphs glyphs = unicode ? Glyphs.UNICODE : Glyphs.ASCII;
    return new ReportStyle(coloured(shell), glyphs, showEvidence, several);
  }

  private boolean coloured(Shell shell) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output == null && shell.colourful();
    };
  }

  /**
   * Opens the target.
   *
   * @param inputs the files that are read, none of which may be the target
   * @throws OutputException if it cannot be written or is one of {@code inputs}
   */
  Output open(Shell shell, List<String> inputs) throws OutputException {
    Path path = output;
    if (path == null) {
      return Output.to(shell.out(), shell.outCharset());
    }
    return Output.toFile(path, StandardCharsets.UTF_8, inputs);
  }

  /**
   * Writes one whole text.
   *
   * @throws OutputException if it cannot be written
   */
  void print(String text, Shell shell) throws OutputException {
    try (Output target = open(shell, List.of())) {
      target.accepts(() -> target.appendable().append(text));
    }
  }
}

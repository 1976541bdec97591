package org.forewarn.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.forewarn.report.Printable;

/**
 * All that a command sees of the process around it, so that tests run commands in process.
 *
 * @param in standard input
 * @param out standard output, for reports alone
 * @param err standard error, for all else
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param charset the character set of the platform, which says what a terminal can show
 * @param environment the environment variables
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outTerminal,
    boolean errTerminal,
    Charset charset,
    Map<String, String> environment) {

  Shell {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(charset, "charset");
    environment = Map.copyOf(environment);
  }

  /** Whether block elements and marks come out right. */
  boolean unicode() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Whether colours are welcome on standard output, by {@code NO_COLOR} and {@code TERM}. */
  boolean colourful() {
    return outTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /**
   * The character set of standard output: UTF-8 whatever the platform, except for a terminal, which
   * shows its own.
   */
  Charset outCharset() {
    return outTerminal ? charset : StandardCharsets.UTF_8;
  }

  /** One line on standard error, after the program's name. */
  void complain(String message) {
    err.println("forewarn: " + Printable.of(message));
    err.flush();
  }
}

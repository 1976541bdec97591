package org.forewarn.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** How counts and measurements are written. */
enum TreeFormat {
  TEXT,
  JSON;

  /**
   * The format of this name, in upper or lower case.
   *
   * @throws ParameterException if there is none
   */
  static TreeFormat of(String name, CommandLine command) {
    for (TreeFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new ParameterException(command, "--format must be text or json, got " + name);
  }
}

package org.forewarn.cli;

import java.util.Objects;

/**
 * What every command is given.
 *
 * @param shell the process around it
 * @param engines where engines come from
 */
record CommandContext(Shell shell, Engines engines) {

  CommandContext {
    Objects.requireNonNull(shell, "shell");
    Objects.requireNonNull(engines, "engines");
  }
}

package org.forewarn.cli;

import java.util.ArrayList;

/**
 * The command line on the real terminal with made-up answers: the first word of a story ({@code
 * consistent}, {@code undeclared}, any other) chooses one. For looking at reports.
 */
final class Preview {

  private Preview() {}

  public static void main(String[] args) {
    System.exit(
        Main.run(Terminal.shell(), bundle -> new Console.ByContent(new ArrayList<>()), args));
  }
}

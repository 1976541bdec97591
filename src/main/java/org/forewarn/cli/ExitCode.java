package org.forewarn.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a command ended; help pages and documentation print this table and no other. */
public enum ExitCode {
  CLEAN(0, "everything was read, and nothing reached --fail-on"),
  INTERNAL(1, "an error inside Forewarn; please report the line it printed"),
  USAGE(2, "wrong options or arguments"),
  UNREADABLE(3, "no input could be read, the model could not be loaded, or no output written"),
  DISCREPANCY(4, "a discrepancy at or above --fail-on"),
  PARTIAL(5, "some inputs could not be read; takes precedence over 4");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The status the process ends with. */
  public int code() {
    return code;
  }

  /** What it means, in one phrase. */
  public String meaning() {
    return meaning;
  }

  /** Code and meaning of each, for help pages. */
  static Map<String, String> helpList() {
    Map<String, String> list = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      list.put(String.valueOf(exit.code), exit.meaning);
    }
    return list;
  }

  /** The table as documentation shows it, in Markdown. */
  public static String markdownTable() {
    return Arrays.stream(values())
        .map(exit -> "| " + exit.code + " | " + exit.meaning + " |\n")
        .collect(Collectors.joining("", "| code | meaning |\n|---|---|\n", ""));
  }
}

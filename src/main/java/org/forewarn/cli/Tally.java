package org.forewarn.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Verdict;

/** Counts how the inputs of one run went, and says which exit code follows. */
final class Tally {

  private final FailOn failOn;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int read;
  private int unreadable;
  private boolean failed;

  Tally(FailOn failOn) {
    this.failOn = failOn;
  }

  void read(CheckResult result) {
    read++;
    verdicts.merge(result.verdict(), 1, Integer::sum);
    failed |= failOn.reachedBy(result);
  }

  void unreadable() {
    unreadable++;
  }

  /** An incomplete answer outweighs a bad one: who acts on it must know it is incomplete. */
  ExitCode exitCode() {
    if (unreadable > 0) {
      return read == 0 ? ExitCode.UNREADABLE : ExitCode.PARTIAL;
    }
    return failed ? ExitCode.DISCREPANCY : ExitCode.CLEAN;
  }

  /** One line: {@code 12 files: 9 consistent, 2 undeclared, 1 unreadable}. */
  String summary() {
    String counts =
        verdicts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().id())
            .collect(Collectors.joining(", "));
    String bad = unreadable == 0 ? "" : unreadable + " unreadable";
    String separator = counts.isEmpty() || bad.isEmpty() ? "" : ", ";
    return (read + unreadable) + " files: " + counts + separator + bad;
  }
}

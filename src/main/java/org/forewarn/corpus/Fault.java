package org.forewarn.corpus;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing wrong with labelled data, told in one line. Never quotes the text of a scene.
 *
 * @param file the file, relative to the corpus
 * @param line the line in it from 1, or 0 where the whole file is meant
 * @param what what was found
 * @param expected what should have been there
 */
public record Fault(String file, long line, String what, String expected)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file).thenComparing(Fault::line).thenComparing(Fault::what);

  public Fault {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(expected, "expected");
  }

  /** The fault of a row that could not be read. */
  static Fault of(String file, long line, BadRowException problem) {
    return new Fault(file, line, problem.what(), problem.expected());
  }

  /** Orders by file, then line, then what was found. */
  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line: what, expected ...}. */
  @Override
  public String toString() {
    return file + ":" + (line > 0 ? line + ":" : "") + " " + problem();
  }

  /** The fault without its place. */
  String problem() {
    return what + ", expected " + expected;
  }
}

package org.forewarn.corpus;

/**
 * A value with the place it was read from.
 *
 * @param file the file, relative to the corpus
 * @param line the line in it, from 1
 * @param value what was read
 */
record Row<T>(String file, long line, T value) {

  /** A fault of this row. */
  Fault fault(String what, String expected) {
    return new Fault(file, line, what, expected);
  }

  /** The place, for another row's fault to point at. */
  String place() {
    return file + ":" + line;
  }
}

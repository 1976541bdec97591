package org.forewarn.evaluation;

/** Is told how far an evaluation has come. */
@FunctionalInterface
public interface ReadingProgress {

  /** Tells nobody. */
  ReadingProgress SILENT = (part, done, total) -> {};

  /**
   * One more text of a part has been read.
   *
   * @param part the id of the part
   * @param done how many have been read
   * @param total how many there are
   */
  void read(String part, int done, int total);
}

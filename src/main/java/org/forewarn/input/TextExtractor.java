package org.forewarn.input;

/** Turns decoded characters of one format into text and what the markup tells about it. */
@FunctionalInterface
interface TextExtractor {

  /** The text and fields of {@code decoded}; never fails, broken markup is read as it stands. */
  Extraction extract(String decoded);
}

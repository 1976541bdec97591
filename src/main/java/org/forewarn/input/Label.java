package org.forewarn.input;

/**
 * A known label found at the start of a line.
 *
 * @param key what it says
 * @param kind how much it proves
 * @param written the label as written
 * @param start where the label's own characters start
 * @param valueStart where its value may start
 * @param bare whether the line holds nothing else
 */
record Label(
    MetadataKey key, LabelKind kind, String written, int start, int valueStart, boolean bare) {

  /** Whether it proves metadata without a neighbour, given that it stands at an end. */
  boolean tellsAtTheEnds() {
    return kind != LabelKind.WEAK;
  }
}

package org.forewarn.scene;

/** What one paragraph of a body is to the segmenter. */
enum BlockKind {
  /** Story. */
  PROSE,
  /** A separator row; parts scenes and holds no story. */
  SEPARATOR,
  /** A chapter heading or a slug line. */
  HEADING
}

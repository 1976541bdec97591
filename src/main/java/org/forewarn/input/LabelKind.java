package org.forewarn.input;

/** How much a label proves. */
enum LabelKind {
  /** Metadata wherever a line starts with it. */
  NOTE,
  /** Metadata at either end of the text, under a chapter heading, or beside another label. */
  HEADER,
  /** Metadata only beside a stronger label. */
  WEAK
}

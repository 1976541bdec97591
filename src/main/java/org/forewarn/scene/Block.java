package org.forewarn.scene;

import org.forewarn.text.Span;

/**
 * One paragraph of a body, a separator row or a heading.
 *
 * @param span its characters, trimmed
 * @param blankLines the empty lines before it
 * @param kind what it is
 * @param slug whether it is a screenplay's slug line
 * @param words how many words it has
 */
record Block(Span span, int blankLines, BlockKind kind, boolean slug, int words) {

  boolean isProse() {
    return kind == BlockKind.PROSE;
  }
}

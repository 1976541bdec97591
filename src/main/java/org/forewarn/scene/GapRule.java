package org.forewarn.scene;

import java.util.List;

/**
 * Tells wider blank gaps that part scenes from the usual ones. Where gaps vary all over none is
 * wider; where a single gap is only one line wider than the rest it is a sign, not a mark.
 */
final class GapRule {

  private static final int WIDEST_COUNTED = 12;

  /** Of the paragraphs at most one in so many follows a wider gap, else gaps mean nothing. */
  private static final int RAREST = 7;

  private final int usual;
  private final boolean meaningful;
  private final int wider;

  private GapRule(int usual, boolean meaningful, int wider) {
    this.usual = usual;
    this.meaningful = meaningful;
    this.wider = wider;
  }

  /** The rule that the blocks of a body show. */
  static GapRule of(List<Block> blocks, TextKind kind) {
    int[] counts = new int[WIDEST_COUNTED + 1];
    int all = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).isProse() && blocks.get(i - 1).isProse()) {
        counts[Math.min(WIDEST_COUNTED, blocks.get(i).blankLines())]++;
        all++;
      }
    }
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      usual = counts[i] > counts[usual] ? i : usual;
    }
    int wider = 0;
    for (int i = usual + 1; i < counts.length; i++) {
      wider += counts[i];
    }
    boolean meaningful = kind == TextKind.PROSE && wider > 0 && wider * RAREST <= all;
    return new GapRule(usual, meaningful, wider);
  }

  /** Whether the gap before {@code block} parts scenes. */
  boolean parts(Block block) {
    return isWider(block) && (wider > 1 || block.blankLines() > usual + 1);
  }

  /** Whether the gap before {@code block} is wider than usual. */
  boolean isWider(Block block) {
    return meaningful && block.blankLines() > usual;
  }
}

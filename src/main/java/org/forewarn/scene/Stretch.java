package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/**
 * What stands between two explicit breaks.
 *
 * @param openedBy why it begins
 * @param start where it begins, its mark or heading included
 * @param blocks its blocks in order; the first may be a mark or headings
 */
record Stretch(BreakKind openedBy, int start, List<Block> blocks) {

  Stretch {
    blocks = List.copyOf(blocks);
  }

  List<Block> prose() {
    return blocks.stream().filter(Block::isProse).toList();
  }

  List<Span> paragraphs() {
    return prose().stream().map(Block::span).toList();
  }

  int words() {
    return blocks.stream().mapToInt(Block::words).sum();
  }

  /** This stretch cut before each of {@code openers}, which are among its blocks, in order. */
  List<Stretch> cutAt(List<Block> openers) {
    List<Stretch> parts = new ArrayList<>();
    int from = 0;
    int next = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      boolean opens =
          i < blocks.size() && next < openers.size() && blocks.get(i).equals(openers.get(next));
      if (opens || i == blocks.size()) {
        BreakKind kind = from == 0 ? openedBy : BreakKind.SHIFT;
        int begin = from == 0 ? start : blocks.get(from).span().start();
        parts.add(new Stretch(kind, begin, blocks.subList(from, i)));
        from = i;
        next++;
      }
    }
    return parts.isEmpty() ? List.of(this) : parts;
  }

  /** Cuts the blocks of one story stretch at every mark, heading and parting gap. */
  static List<Stretch> parting(List<Block> blocks, GapRule gaps, int bodyStart) {
    List<Stretch> stretches = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    BreakKind openedBy = BreakKind.START;
    boolean told = false;
    for (Block block : blocks) {
      BreakKind here = breakBefore(block, gaps);
      if (told && here != BreakKind.START) {
        stretches.add(new Stretch(openedBy, startOf(stretches, open, bodyStart), open));
        open = new ArrayList<>();
        told = false;
        openedBy = here;
      } else if (!told && open.isEmpty() && here != BreakKind.START && here != BreakKind.GAP) {
        openedBy = here;
      }
      open.add(block);
      told |= block.isProse();
    }
    close(stretches, open, openedBy, bodyStart, told);
    return stretches;
  }

  /** What holds no story at the end belongs to the scene before it, where there is one. */
  private static void close(
      List<Stretch> stretches, List<Block> open, BreakKind openedBy, int bodyStart, boolean told) {
    if (told || stretches.isEmpty()) {
      stretches.add(new Stretch(openedBy, startOf(stretches, open, bodyStart), open));
      return;
    }
    Stretch last = stretches.remove(stretches.size() - 1);
    List<Block> all = new ArrayList<>(last.blocks());
    all.addAll(open);
    stretches.add(new Stretch(last.openedBy(), last.start(), all));
  }

  private static int startOf(List<Stretch> before, List<Block> open, int bodyStart) {
    return before.isEmpty() ? bodyStart : open.get(0).span().start();
  }

  private static BreakKind breakBefore(Block block, GapRule gaps) {
    return switch (block.kind()) {
      case SEPARATOR -> BreakKind.MARK;
      case HEADING -> BreakKind.HEADING;
      case PROSE -> gaps.parts(block) ? BreakKind.GAP : BreakKind.START;
    };
  }
}

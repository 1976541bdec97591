package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/**
 * Neighbouring lines with no blank line between them.
 *
 * @param lines the lines, at least one, none blank
 */
record Block(List<Line> lines) {

  Block {
    lines = List.copyOf(lines);
  }

  /** The blocks of a text, in order; characters inside {@code known} fields part blocks. */
  static List<Block> of(String text, List<MetadataField> known) {
    List<Block> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    int next = 0;
    for (Line line : Line.of(text)) {
      while (next < known.size() && known.get(next).span().end() <= line.start()) {
        next++;
      }
      boolean inside = next < known.size() && known.get(next).span().start() < line.end();
      if (line.isBlank() || inside) {
        close(open, blocks);
      } else {
        open.add(line);
      }
    }
    close(open, blocks);
    return blocks;
  }

  private static void close(List<Line> open, List<Block> blocks) {
    if (!open.isEmpty()) {
      blocks.add(new Block(open));
      open.clear();
    }
  }

  Line first() {
    return lines.get(0);
  }

  Span span() {
    return new Span(first().start(), lines.get(lines.size() - 1).end());
  }

  /** The lines from the given one on. */
  Block from(int line) {
    return new Block(lines.subList(line, lines.size()));
  }

  String in(String text) {
    return text.substring(span().start(), span().end());
  }
}

package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forewarn.text.Span;

/**
 * A stretch of text between two explicit breaks, its mark or heading left out: what learning and
 * measuring start from.
 *
 * @param openedBy why it begins
 * @param slug whether a screenplay's slug line opens it
 * @param paragraphs its paragraphs in order, never empty
 * @param words how many words they have
 */
public record MarkedSection(BreakKind openedBy, boolean slug, List<Span> paragraphs, int words) {

  /** A line after a heading with at most this many words and no full stop is the rest of it. */
  private static final int LONGEST_TITLE = 14;

  public MarkedSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The sections of a whole text, parted by its separator rows and headings alone. */
  public static List<MarkedSection> of(String text) {
    List<Block> blocks = BlockScanner.scan(text, new Span(0, text.length()));
    GapRule none = GapRule.of(List.of(), TextKind.PROSE);
    List<MarkedSection> sections = new ArrayList<>();
    for (Stretch stretch : Stretch.parting(blocks, none, 0)) {
      List<Block> prose = withoutTitle(text, stretch);
      if (!prose.isEmpty()) {
        boolean slug = stretch.blocks().get(0).slug();
        int words = prose.stream().mapToInt(Block::words).sum();
        List<Span> paragraphs = prose.stream().map(Block::span).toList();
        sections.add(new MarkedSection(stretch.openedBy(), slug, paragraphs, words));
      }
    }
    return sections;
  }

  private static List<Block> withoutTitle(String text, Stretch stretch) {
    List<Block> prose = stretch.prose();
    int from = 0;
    while (stretch.openedBy() == BreakKind.HEADING
        && from < prose.size()
        && isTitle(text, prose.get(from))) {
      from++;
    }
    return prose.subList(from, prose.size());
  }

  private static boolean isTitle(String text, Block block) {
    char last = text.charAt(block.span().end() - 1);
    boolean sentence = ".!?\"\u201D\u2019'\u2026:-\u2014,".indexOf(last) >= 0;
    String written = text.substring(block.span().start(), block.span().end());
    boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
    return block.words() <= LONGEST_TITLE && (!sentence || shouted);
  }
}

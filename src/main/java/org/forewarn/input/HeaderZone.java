package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;

/** Finds the header: the unbroken run of metadata before the story starts. */
final class HeaderZone {

  private static final int MOST_BLOCKS = 80;

  private final LabelScanner scanner;
  private final FieldReader reader;
  private final Cues cues;

  HeaderZone(LabelScanner scanner, FieldReader reader, Cues cues) {
    this.scanner = scanner;
    this.reader = reader;
    this.cues = cues;
  }

  /**
   * A header as found.
   *
   * @param fields its fields
   * @param blocks how many whole blocks it takes
   * @param lines how many lines it takes of the block after those
   */
  record Header(List<MetadataField> fields, int blocks, int lines) {

    Header {
      fields = List.copyOf(fields);
    }

    /** The blocks behind the header. */
    List<Block> rest(List<Block> all) {
      List<Block> rest = new ArrayList<>(all.subList(blocks, all.size()));
      if (lines > 0) {
        rest.set(0, rest.get(0).from(lines));
      }
      return rest;
    }
  }

  /** The header of a text; without fields where nothing proves one. */
  Header read(String text, List<Block> blocks) {
    HeaderScan scan = new HeaderScan(text, blocks, scanner, reader, cues);
    int limit = Math.min(MOST_BLOCKS, blocks.size());
    int next = 0;
    while (next < limit && scan.take(next)) {
      next++;
    }
    return scan.header();
  }
}

package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the footer: the unbroken run of metadata behind the story. */
final class FooterZone {

  private static final int MOST_BLOCKS = 40;

  private final FieldReader reader;
  private final Cues cues;

  FooterZone(FieldReader reader, Cues cues) {
    this.reader = reader;
    this.cues = cues;
  }

  /**
   * A footer as found.
   *
   * @param fields its fields in text order
   * @param from the first block that belongs to it
   */
  record Footer(List<MetadataField> fields, int from) {

    Footer {
      fields = List.copyOf(fields);
    }
  }

  /** The footer of the blocks behind the header. */
  Footer read(String text, List<Block> blocks) {
    List<MetadataField> fields = new ArrayList<>();
    int from = blocks.size();
    int lowest = Math.max(1, blocks.size() - MOST_BLOCKS);
    for (int i = blocks.size() - 1; i >= lowest; i--) {
      Block block = blocks.get(i);
      Optional<List<MetadataField>> found = fieldsOf(text, block, !fields.isEmpty());
      if (found.isPresent()) {
        fields.addAll(0, found.get());
        from = i;
      } else if (!Shapes.separator(block.in(text))) {
        break;
      }
    }
    return new Footer(fields, from);
  }

  private Optional<List<MetadataField>> fieldsOf(String text, Block block, boolean beside) {
    String words = block.in(text);
    if (Shapes.closing(words)) {
      return one(MetadataKey.OTHER, block);
    }
    FieldReading reading = reader.read(text, block, true);
    if (reading.lines() == block.lines().size() && (reading.telling() || beside)) {
      return Optional.of(reading.fields());
    }
    boolean certain = cues.certain(words) || (beside && cues.verdict(words).isPresent());
    return certain ? one(cues.verdict(words).orElse(MetadataKey.NOTE), block) : Optional.empty();
  }

  private static Optional<List<MetadataField>> one(MetadataKey key, Block block) {
    return Optional.of(List.of(TitleFields.plain(key, block.span())));
  }
}

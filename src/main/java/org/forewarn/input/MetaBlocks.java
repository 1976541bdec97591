package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forewarn.text.Span;

/** Reads a stretch that the markup sets apart as metadata: all of it becomes fields. */
final class MetaBlocks {

  private final LabelScanner scanner;
  private final FieldReader reader;

  MetaBlocks(LabelVocabulary vocabulary) {
    this.scanner = new LabelScanner(vocabulary);
    this.reader = new FieldReader(scanner, Cues.standard());
  }

  /** The fields of {@code stretch}, in text order; chapter headings in it stay with the story. */
  List<MetadataField> read(String text, List<Block> blocks, Span stretch, HtmlText page) {
    List<MetadataField> fields = new ArrayList<>();
    boolean open = false;
    for (Block block : blocks) {
      if (stretch.contains(block.span()) && !Shapes.chapter(block.in(text))) {
        open = readBlock(text, block, page, open, fields);
      }
    }
    return fields;
  }

  /** Reads one block; true if a label without value of its own waits for the blocks to come. */
  private boolean readBlock(
      String text, Block block, HtmlText page, boolean open, List<MetadataField> fields) {
    Optional<Label> heading = scanner.headingAt(text, block.first());
    if (heading.isPresent() && block.lines().size() == 1) {
      Span span = block.span();
      Label label = heading.get();
      fields.add(
          new MetadataField(label.key(), label.written(), new Span(span.end(), span.end()), span));
      return true;
    }
    FieldReading labelled = open ? NOTHING : reader.read(text, block, true);
    fields.addAll(labelled.fields());
    if (labelled.lines() < block.lines().size()) {
      unlabelled(text, block.from(labelled.lines()), page, open, fields);
    }
    return open && labelled.isEmpty();
  }

  private static final FieldReading NOTHING = new FieldReading(List.of(), List.of(), 0);

  private static void unlabelled(
      String text, Block block, HtmlText page, boolean open, List<MetadataField> fields) {
    boolean heading = page.headings().stream().anyMatch(span -> span.overlaps(block.span()));
    boolean byLine = Shapes.byLine(text, block.first()).isPresent();
    Optional<Span> author =
        page.authors().stream().filter(span -> block.span().contains(span)).findFirst();
    if (author.isPresent() && !open) {
      fields.add(new MetadataField(MetadataKey.AUTHOR, "", author.get(), block.span()));
    } else if (heading || byLine) {
      fields.addAll(TitleFields.of(text, block.lines()));
    } else if (open) {
      int last = fields.size() - 1;
      Line value = new Line(block.span().start(), block.span().end());
      fields.set(last, FieldReader.extended(fields.get(last), value));
    } else {
      fields.add(TitleFields.plain(MetadataKey.OTHER, block.span()));
    }
  }
}

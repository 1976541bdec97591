package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds author's notes and the headers of later chapters inside the story. */
final class MiddleNotes {

  private static final int MOST_BLOCK_LINES = 12;
  private static final int MOST_NOTE_BLOCKS = 4;

  private final LabelScanner scanner;
  private final FieldReader reader;

  MiddleNotes(LabelScanner scanner, FieldReader reader) {
    this.scanner = scanner;
    this.reader = reader;
  }

  /** The fields among these blocks, in text order. */
  List<MetadataField> read(String text, List<Block> blocks) {
    List<MetadataField> fields = new ArrayList<>();
    int next = 0;
    while (next < blocks.size()) {
      int taken = group(text, blocks, next, fields);
      taken = taken > 0 ? taken : noteAt(text, blocks, next, fields);
      taken = taken > 0 ? taken : closingAt(text, blocks, next, fields);
      if (taken == 0) {
        notesInside(text, blocks.get(next), fields);
      }
      next += Math.max(1, taken);
    }
    return fields;
  }

  /** "To be continued" right before a chapter heading; elsewhere a story may say it itself. */
  private static int closingAt(
      String text, List<Block> blocks, int index, List<MetadataField> fields) {
    boolean closes =
        index + 1 < blocks.size()
            && Shapes.closing(blocks.get(index).in(text))
            && Shapes.chapter(blocks.get(index + 1).in(text));
    if (closes) {
      fields.add(TitleFields.plain(MetadataKey.OTHER, blocks.get(index).span()));
    }
    return closes ? 1 : 0;
  }

  /** A run of labelled blocks that proves itself, or one under a chapter heading. */
  private int group(String text, List<Block> blocks, int from, List<MetadataField> fields) {
    List<MetadataField> run = new ArrayList<>();
    List<LabelKind> kinds = new ArrayList<>();
    int next = from;
    while (next < blocks.size()) {
      FieldReading reading = reader.read(text, blocks.get(next), false);
      if (reading.isEmpty() || reading.lines() < blocks.get(next).lines().size()) {
        break;
      }
      run.addAll(reading.fields());
      kinds.addAll(reading.kinds());
      next++;
    }
    FieldReading all = new FieldReading(run, kinds, next - from);
    boolean proven = all.group() || (all.telling() && underHeading(text, blocks, from, all));
    if (proven) {
      fields.addAll(run);
    }
    return proven ? next - from : 0;
  }

  private static boolean underHeading(
      String text, List<Block> blocks, int index, FieldReading reading) {
    boolean heading = index > 0 && Shapes.chapter(blocks.get(index - 1).in(text));
    return heading
        && reading.fields().stream()
            .allMatch(
                field ->
                    switch (field.key()) {
                      case RATING, WARNINGS, SUMMARY, SPOILERS, PAIRING, NOTE, DISCLAIMER -> true;
                      default -> false;
                    });
  }

  /** A note that starts at a block; a bracket that opens it is followed to where it closes. */
  private int noteAt(String text, List<Block> blocks, int index, List<MetadataField> fields) {
    Block block = blocks.get(index);
    Optional<Label> label = note(text, block.first());
    if (label.isEmpty() || block.lines().size() > MOST_BLOCK_LINES) {
      return 0;
    }
    int taken = lastOfNote(text, blocks, index, label.get()) - index + 1;
    Block last = blocks.get(index + taken - 1);
    FieldReading reading = reader.read(text, block, false);
    int lines = taken > 1 ? last.lines().size() : reading.lines();
    MetadataField field = reading.fields().get(reading.fields().size() - 1);
    fields.addAll(reading.fields().subList(0, reading.fields().size() - 1));
    fields.add(FieldReader.extended(field, last.lines().get(lines - 1)));
    return taken;
  }

  private int lastOfNote(String text, List<Block> blocks, int index, Label label) {
    Block block = blocks.get(index);
    if (label.bare() && block.lines().size() == 1 && !closes(text, block)) {
      return Math.min(index + 1, blocks.size() - 1);
    }
    char opening = text.charAt(block.first().start());
    if (opening == '(' || opening == '[') {
      char closing = opening == '(' ? ')' : ']';
      int limit = Math.min(blocks.size(), index + MOST_NOTE_BLOCKS);
      for (int i = index; i < limit; i++) {
        if (blocks.get(i).in(text).indexOf(closing) >= 0) {
          return i;
        }
      }
    }
    return index;
  }

  private static boolean closes(String text, Block block) {
    return ")]".indexOf(text.charAt(block.span().end() - 1)) >= 0;
  }

  /** Notes on lines of their own where the text parts paragraphs by single line ends. */
  private void notesInside(String text, Block block, List<MetadataField> fields) {
    for (int i = 0; i < block.lines().size(); i++) {
      Line line = block.lines().get(i);
      if (note(text, line).isPresent()) {
        fields.addAll(reader.read(text, new Block(List.of(line)), false).fields());
      }
    }
  }

  private Optional<Label> note(String text, Line line) {
    return scanner.at(text, line, false).filter(label -> label.kind() == LabelKind.NOTE);
  }
}

package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forewarn.text.Span;

/** One walk over the first blocks of a text; mutable, used once by {@link HeaderZone}. */
final class HeaderScan {

  private static final int MOST_TITLE_LINES = 3;
  private static final int MOST_TITLE_BLOCKS = 3;
  private static final int LONGEST_BETWEEN = 600;
  private static final int LONGEST_VALUE = 2500;

  private final String text;
  private final List<Block> blocks;
  private final LabelScanner scanner;
  private final FieldReader reader;
  private final Cues cues;

  private final List<MetadataField> fields = new ArrayList<>();
  private final List<Block> titles = new ArrayList<>();
  private boolean telling;
  private int wholeBlocks;
  private int linesBehind;
  private boolean ended;

  HeaderScan(String text, List<Block> blocks, LabelScanner scanner, FieldReader reader, Cues cues) {
    this.text = text;
    this.blocks = blocks;
    this.scanner = scanner;
    this.reader = reader;
    this.cues = cues;
  }

  /** Reads the block at {@code index}; false where the story starts. */
  boolean take(int index) {
    if (ended) {
      return false;
    }
    Block block = blocks.get(index);
    String words = block.in(text);
    if (Shapes.separator(words)) {
      return true;
    }
    return takeLabelled(index, block)
        || takeValueOfHeading(index, block)
        || takeByLine(index, block)
        || takeCue(index, block, words)
        || takeTitle(block)
        || takeBetween(index, block, words);
  }

  /** What was found, once {@link #take} has said no. */
  HeaderZone.Header header() {
    return telling
        ? new HeaderZone.Header(TitleFields.settled(fields), wholeBlocks, linesBehind)
        : new HeaderZone.Header(List.of(), 0, 0);
  }

  private boolean takeLabelled(int index, Block block) {
    int front = frontLines(block);
    if (front < 0 || (front > 0 && !frontIsTitle(block, front))) {
      return false;
    }
    FieldReading reading = reader.read(text, block.from(front), true);
    if (!reading.telling() && !telling && reading.kinds().size() < 2) {
      return false;
    }
    proveIf(reading.telling());
    if (front > 0) {
      addFront(block.lines().subList(0, front));
    }
    fields.addAll(reading.fields());
    return consumed(index, block, front + reading.lines());
  }

  /** The lines before the first label; -1 if there is no label near. */
  private int frontLines(Block block) {
    int limit = Math.min(block.lines().size(), MOST_TITLE_LINES + 2);
    for (int i = 0; i < limit; i++) {
      Optional<Label> label = scanner.at(text, block.lines().get(i), true);
      if (label
          .filter(l -> telling || l.tellsAtTheEnds() || block.lines().size() > 1)
          .isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private boolean frontIsTitle(Block block, int front) {
    return block.lines().subList(0, front).stream()
        .allMatch(
            line ->
                Shapes.titleLike(line.in(text))
                    || Shapes.byLine(text, line).isPresent()
                    || cues.verdict(line.in(text)).isPresent());
  }

  private boolean takeValueOfHeading(int index, Block block) {
    boolean heading = !fields.isEmpty() && fields.get(fields.size() - 1).value().isEmpty();
    if (!heading || Shapes.chapter(block.in(text)) || !fitsLastField(block)) {
      return false;
    }
    MetadataField field = fields.remove(fields.size() - 1);
    fields.add(FieldReader.extended(field, new Line(block.span().start(), block.span().end())));
    return consumed(index, block, block.lines().size());
  }

  /** Notes may be long; behind an empty "Rating:" a paragraph is the story. */
  private boolean fitsLastField(Block block) {
    MetadataKey key = fields.get(fields.size() - 1).key();
    boolean prose =
        key == MetadataKey.NOTE || key == MetadataKey.SUMMARY || key == MetadataKey.DISCLAIMER;
    boolean brief = block.lines().size() == 1 && Shapes.titleLike(block.in(text));
    return prose ? block.span().length() <= LONGEST_VALUE : brief;
  }

  private boolean takeByLine(int index, Block block) {
    List<Line> lines = block.lines();
    int limit = Math.min(lines.size(), MOST_TITLE_LINES + 1);
    for (int i = 0; i < limit; i++) {
      boolean named = i > 0 || !titles.isEmpty() || telling;
      if (named && Shapes.byLine(text, lines.get(i)).isPresent() && frontIsTitle(block, i)) {
        proveIf(true);
        int used = i + 1;
        while (used < lines.size() && aboutTheStory(lines.get(used))) {
          used++;
        }
        addFront(lines.subList(0, used));
        return consumed(index, block, used);
      }
    }
    return false;
  }

  private boolean aboutTheStory(Line line) {
    return cues.verdict(line.in(text)).isPresent();
  }

  private boolean takeCue(int index, Block block, String words) {
    boolean certain = telling ? cues.verdict(words).isPresent() : cues.certain(words);
    if (!certain) {
      return false;
    }
    proveIf(true);
    fields.add(TitleFields.plain(cues.verdict(words).orElse(MetadataKey.NOTE), block.span()));
    return consumed(index, block, block.lines().size());
  }

  private boolean takeTitle(Block block) {
    boolean possible =
        !telling
            && fields.isEmpty()
            && titles.size() < MOST_TITLE_BLOCKS
            && block.lines().size() <= MOST_TITLE_LINES
            && frontIsTitle(block, block.lines().size());
    if (possible) {
      titles.add(block);
    }
    return possible;
  }

  private boolean takeBetween(int index, Block block, String words) {
    boolean between =
        telling
            && words.length() <= LONGEST_BETWEEN
            && !words.contains("\"")
            && !words.contains("\u201c")
            && !Shapes.chapter(words)
            && headerFollows(index + 1);
    if (!between) {
      return false;
    }
    fields.add(TitleFields.plain(MetadataKey.NOTE, block.span()));
    return consumed(index, block, block.lines().size());
  }

  private boolean headerFollows(int index) {
    return index < blocks.size()
        && scanner
            .at(text, blocks.get(index).first(), true)
            .filter(label -> label.kind() == LabelKind.HEADER || isDisclaimer(label))
            .isPresent();
  }

  private static boolean isDisclaimer(Label label) {
    return label.key() == MetadataKey.DISCLAIMER;
  }

  private void proveIf(boolean proof) {
    if (proof && !telling) {
      telling = true;
      List<MetadataField> before = new ArrayList<>();
      titles.forEach(block -> before.addAll(TitleFields.of(text, block.lines())));
      fields.addAll(0, before);
    }
  }

  private void addFront(List<Line> lines) {
    for (MetadataField field : TitleFields.of(text, lines)) {
      boolean cue = field.key() == MetadataKey.TITLE && saysMore(field.span());
      fields.add(cue ? TitleFields.plain(MetadataKey.OTHER, field.span()) : field);
    }
  }

  private boolean saysMore(Span span) {
    return cues.certain(text.substring(span.start(), span.end()));
  }

  private boolean consumed(int index, Block block, int lines) {
    boolean whole = lines >= block.lines().size();
    wholeBlocks = whole ? index + 1 : index;
    linesBehind = whole ? 0 : lines;
    ended = !whole;
    return true;
  }
}

package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the labelled lines at the start of a block, wrapped values included. */
final class FieldReader {

  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          "(?:\\s*\\|\\s*|\\s+/{2}\\s+|[;.,]\\s+|\\s{2,}|\\s+[-\u2013\u2014\u2022]\\s+)"
              + "(?=[\\p{L}][\\p{L} /'\u2019()]{0,30}[*_]*:)");
  private static final String DRESSING = "*_~ \t";
  private static final int WRAPPED_FROM = 45;
  private static final int WRAPPED_TO = 100;
  private static final int LONGEST_PROSE_LINE = 400;
  private static final int MOST_BLOCK_LINES = 12;

  private final LabelScanner scanner;
  private final Cues cues;

  FieldReader(LabelScanner scanner, Cues cues) {
    this.scanner = scanner;
    this.cues = cues;
  }

  /** The fields from the first line on; none if it has no label. */
  FieldReading read(String text, Block block, boolean ends) {
    List<MetadataField> fields = new ArrayList<>();
    List<LabelKind> kinds = new ArrayList<>();
    Label open = null;
    int used = 0;
    for (Line line : block.lines()) {
      Optional<Label> label = scanner.at(text, line, ends);
      if (label.isEmpty() && (open == null || !continues(text, block, used, open, ends))) {
        break;
      }
      if (label.isPresent()) {
        open = readLine(text, line, ends, label.get(), fields, kinds);
      } else {
        int last = fields.size() - 1;
        fields.set(last, extended(fields.get(last), line));
      }
      used++;
    }
    return new FieldReading(fields, kinds, used);
  }

  private Label readLine(
      String text,
      Line line,
      boolean ends,
      Label first,
      List<MetadataField> fields,
      List<LabelKind> kinds) {
    Label label = first;
    Line rest = line;
    Matcher next = NEXT_LABEL.matcher(text).region(first.valueStart(), line.end());
    while (next.find()) {
      Line tail = new Line(next.end(), line.end());
      Label following = scanner.at(text, tail, ends).orElse(null);
      if (following != null && parts(next.group(), following)) {
        add(text, label, new Line(rest.start(), next.start()), fields, kinds);
        label = following;
        rest = tail;
      }
    }
    add(text, label, rest, fields, kinds);
    return label;
  }

  private static boolean parts(String mark, Label label) {
    boolean sentenceMark = ";.,".indexOf(mark.charAt(0)) >= 0;
    return !sentenceMark || label.tellsAtTheEnds();
  }

  private static void add(
      String text, Label label, Line line, List<MetadataField> fields, List<LabelKind> kinds) {
    int valueStart = label.bare() ? line.end() : Math.min(label.valueStart(), line.end());
    int valueEnd = line.end();
    while (valueEnd > valueStart && DRESSING.indexOf(text.charAt(valueEnd - 1)) >= 0) {
      valueEnd--;
    }
    Span value = new Span(valueStart, valueEnd);
    Span whole = new Span(line.start(), line.end());
    fields.add(new MetadataField(label.key(), label.written(), value, whole));
    kinds.add(label.kind());
  }

  /** The field with its value carried on to the end of {@code line}. */
  static MetadataField extended(MetadataField field, Line line) {
    int start = field.value().isEmpty() ? line.start() : field.value().start();
    return new MetadataField(
        field.key(),
        field.label(),
        new Span(start, line.end()),
        new Span(field.span().start(), line.end()));
  }

  private boolean continues(String text, Block block, int index, Label open, boolean ends) {
    Line line = block.lines().get(index);
    Line before = block.lines().get(index - 1);
    boolean empty = open.bare() || before.end() <= open.valueStart();
    boolean wrapped =
        before.length() >= WRAPPED_FROM
            && before.length() <= WRAPPED_TO
            && line.length() <= WRAPPED_TO;
    boolean short_ = line.length() <= LONGEST_PROSE_LINE;
    boolean between = ends && short_ && labelFollows(text, block, index);
    return (empty && short_)
        || wrapped
        || between
        || (short_ && cues.verdict(line.in(text)).isPresent())
        || (short_ && proseKey(open.key()) && block.lines().size() <= MOST_BLOCK_LINES);
  }

  private static boolean proseKey(@Nullable MetadataKey key) {
    return key == MetadataKey.NOTE || key == MetadataKey.DISCLAIMER || key == MetadataKey.SUMMARY;
  }

  private boolean labelFollows(String text, Block block, int index) {
    return block.lines().stream()
        .skip(index + 1L)
        .limit(MOST_BLOCK_LINES)
        .anyMatch(line -> scanner.at(text, line, true).filter(Label::tellsAtTheEnds).isPresent());
  }
}

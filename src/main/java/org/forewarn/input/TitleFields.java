package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.forewarn.text.Span;

/** Makes fields of the unlabelled lines at the head of a story. */
final class TitleFields {

  private TitleFields() {}

  /** A field whose value is all of it. */
  static MetadataField plain(MetadataKey key, Span span) {
    return new MetadataField(key, "", span, span);
  }

  /** Title and author of leading lines; chapter headings stay with the story. */
  static List<MetadataField> of(String text, List<Line> lines) {
    List<MetadataField> fields = new ArrayList<>();
    for (Line line : lines) {
      Optional<Span> author = Shapes.byLine(text, line);
      Optional<Matcher> both = Shapes.titleAndByLine(text, line);
      Span span = new Span(line.start(), line.end());
      if (author.isPresent()) {
        fields.add(new MetadataField(MetadataKey.AUTHOR, "", author.get(), span));
      } else if (both.isPresent()) {
        int cut = line.start() + both.get().end(1);
        fields.add(plain(MetadataKey.TITLE, new Span(line.start(), cut)));
        Span name = new Span(both.get().start(2), both.get().end(2)).shifted(line.start());
        fields.add(new MetadataField(MetadataKey.AUTHOR, "", name, new Span(cut, line.end())));
      } else if (!Shapes.chapter(line.in(text)) && !Shapes.separator(line.in(text))) {
        addTitleLine(fields, span);
      }
    }
    return fields;
  }

  private static void addTitleLine(List<MetadataField> fields, Span span) {
    int last = fields.size() - 1;
    boolean afterAuthor = last >= 0 && fields.get(last).key() == MetadataKey.AUTHOR;
    boolean goesOn = last >= 0 && fields.get(last).key() == MetadataKey.TITLE;
    if (goesOn) {
      fields.set(
          last, plain(MetadataKey.TITLE, new Span(fields.get(last).span().start(), span.end())));
    } else {
      fields.add(plain(afterAuthor ? MetadataKey.OTHER : MetadataKey.TITLE, span));
    }
  }

  /**
   * The fields with one title at most: a labelled one wins over a bare line, an early over late.
   */
  static List<MetadataField> settled(List<MetadataField> fields) {
    boolean labelled = fields.stream().anyMatch(f -> isTitle(f) && !f.label().isEmpty());
    List<MetadataField> settled = new ArrayList<>();
    boolean seen = false;
    for (MetadataField field : fields) {
      boolean surplus = isTitle(field) && (seen || (labelled && field.label().isEmpty()));
      settled.add(surplus ? withKey(field, MetadataKey.OTHER) : field);
      seen |= isTitle(field) && !surplus;
    }
    return settled;
  }

  private static boolean isTitle(MetadataField field) {
    return field.key() == MetadataKey.TITLE;
  }

  private static MetadataField withKey(MetadataField field, MetadataKey key) {
    return new MetadataField(key, field.label(), field.value(), field.span());
  }
}

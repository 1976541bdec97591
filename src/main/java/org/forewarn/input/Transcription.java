package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/** What a transcriber's own start and end marks set apart from a book's text. */
final class Transcription {

  private static final Pattern START =
      Pattern.compile("(?im)^\\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG.{0,200}$");
  private static final Pattern END =
      Pattern.compile("(?im)^\\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG.{0,200}$");

  private Transcription() {}

  /** The fields before the start mark and after the end mark; none where there are no marks. */
  static List<MetadataField> around(String text) {
    List<MetadataField> fields = new ArrayList<>();
    Matcher start = START.matcher(text);
    if (start.find()) {
      fields.add(field(0, start.end()));
    }
    Matcher end = END.matcher(text);
    if (end.find(fields.isEmpty() ? 0 : start.end())) {
      fields.add(field(end.start(), text.length()));
    }
    return fields;
  }

  private static MetadataField field(int start, int end) {
    Span span = new Span(start, end);
    return new MetadataField(MetadataKey.OTHER, "", span, span);
  }
}

package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/** The key-and-value block that opens many Markdown files, between two lines of three dashes. */
final class FrontMatter {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\R((?:(?!---|\\.\\.\\.)[^\\r\\n]*\\R){1,80}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
  private static final Pattern KEY =
      Pattern.compile(
          "(?m)^([\\p{L}][\\p{L}\\p{N} _/-]{0,39})[ \\t]*:[ \\t]*(?:[|>][+-]?[ \\t]*$)?");

  private final LabelVocabulary vocabulary = LabelVocabulary.standard();

  /** Whether a text opens with front matter. */
  static boolean startsIn(String text) {
    Matcher block = BLOCK.matcher(text);
    return block.find() && KEY.matcher(block.group(1)).lookingAt();
  }

  /** The entries as fields; the first starts and the last ends with the dashes around them. */
  List<MetadataField> fields(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find() || !startsIn(text)) {
      return List.of();
    }
    List<MetadataField> fields = new ArrayList<>();
    Matcher key = KEY.matcher(text).region(block.start(1), block.end(1));
    boolean more = key.find();
    int start = 0;
    while (more) {
      String label = key.group(1).replace('_', ' ').replace('-', ' ');
      int valueStart = key.end();
      more = key.find();
      int end = more ? key.start() : block.end();
      int valueEnd = more ? key.start() : block.end(1);
      fields.add(field(label, trimmed(text, valueStart, valueEnd), new Span(start, end)));
      start = end;
    }
    return fields;
  }

  private MetadataField field(String label, Span value, Span span) {
    MetadataKey key =
        vocabulary.find(label).map(LabelVocabulary.Entry::key).orElse(MetadataKey.OTHER);
    return new MetadataField(key, label, value, span);
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && dressing(text.charAt(from))) {
      from++;
    }
    while (to > from && dressing(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean dressing(char c) {
    return Character.isWhitespace(c) || "\"'[]".indexOf(c) >= 0;
  }
}

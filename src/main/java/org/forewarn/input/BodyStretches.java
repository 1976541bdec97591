package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/** What is left of a text when its metadata is taken out. */
final class BodyStretches {

  private BodyStretches() {}

  /**
   * The stretches outside of every field, trimmed of white space; those without a word left out.
   */
  static List<Span> outside(List<MetadataField> metadata, String text) {
    List<Span> body = new ArrayList<>();
    int from = 0;
    for (MetadataField field : metadata) {
      add(body, text, from, field.span().start());
      from = Math.max(from, field.span().end());
    }
    add(body, text, from, text.length());
    return body;
  }

  private static void add(List<Span> body, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end
        && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      body.add(new Span(start, end));
    }
  }
}

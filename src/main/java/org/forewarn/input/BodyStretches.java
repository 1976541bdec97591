package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/** What is left of a text when its metadata is taken out. */
final class BodyStretches {

  private static final String ROW = "[*~#=_\\-\u2013\u2014\u2022+<>|^ \\t\u00a0]*";
  private static final Pattern ROWS_BEFORE = Pattern.compile("(?:" + ROW + "\\R)+(?=.)");
  private static final Pattern ROWS_BEHIND = Pattern.compile("(?:\\R" + ROW + ")+\\z");

  private static final int LONGEST_TAIL = 400;

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
    Matcher before = ROWS_BEFORE.matcher(text).region(from, to);
    int start = from > 0 && before.lookingAt() ? before.end() : from;
    Matcher behind = ROWS_BEHIND.matcher(text).region(Math.max(start, to - LONGEST_TAIL), to);
    int end = to < text.length() && behind.find() ? behind.start() : to;
    Span stretch = trimmed(text, start, end);
    if (text.substring(stretch.start(), stretch.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit)) {
      body.add(stretch);
    }
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}

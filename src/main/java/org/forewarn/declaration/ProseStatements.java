package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.input.MetadataKey;
import org.forewarn.text.Span;

/** Finds the sentences of a note or disclaimer that declare a rating or a warning. */
final class ProseStatements {

  private static final String REST = "[\\s*_]*([^.!;\\r\\n]{1,200})";
  private static final Pattern RATED =
      Pattern.compile("(?i)\\b(?:rated:?|rating(?: is|:)|rate (?:it|this)(?: an?)?)" + REST);
  private static final Pattern WARNED =
      Pattern.compile(
          "(?i)\\b(?:(?:trigger|content) warnings?(?: for|:)|warnings?(?: for|:)|warned(?: for|:)|tw:|cw:)"
              + REST);
  private static final Pattern CONTAINS =
      Pattern.compile(
          "(?i)\\b(?:this|the) (?:fic|story|chapter|part|piece)(?: also)? (?:contains|includes|features|has)"
              + REST);
  private static final Pattern OPTED_OUT =
      Pattern.compile(
          "(?i)\\b((?:choose|chose|chosen|choosing) not to (?:use|warn|rate)[^.!;\\r\\n]{0,60})");

  /** The stretches of {@code value} that declare; a summary only by its rating. */
  List<Span> in(MetadataKey key, String value) {
    List<Span> spans = new ArrayList<>(all(RATED, value));
    if (key == MetadataKey.NOTE || key == MetadataKey.DISCLAIMER) {
      spans.addAll(all(CONTAINS, value));
      spans.addAll(all(OPTED_OUT, value));
    }
    spans.addAll(all(WARNED, value));
    return apart(spans);
  }

  private static List<Span> all(Pattern pattern, String value) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(value);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(1), matcher.end(1)));
    }
    return spans;
  }

  private static List<Span> apart(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (kept.stream().noneMatch(span::overlaps)) {
        kept.add(span);
      }
    }
    return kept;
  }
}

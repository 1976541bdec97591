package org.forewarn.input;

import java.util.List;
import java.util.Objects;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One story as read: its text, its metadata, and the stretches that are story.
 *
 * @param id a stable id, by default the source's name
 * @param title the title, if one was found
 * @param text the decoded text that every offset refers to
 * @param metadata header, notes and footer fields in text order
 * @param body the stretches of story in text order, disjoint, and disjoint from every metadata span
 * @param sha256 the digest of the bytes it was read from, 64 hexadecimal digits
 */
public record Work(
    String id,
    @Nullable String title,
    SourceText text,
    List<MetadataField> metadata,
    List<Span> body,
    String sha256) {

  /**
   * @throws IllegalArgumentException if the body stretches overlap, are out of order or leave the
   *     text
   */
  public Work {
    Objects.requireNonNull(id, "id");
    metadata = List.copyOf(metadata);
    body = List.copyOf(body);
    int last = 0;
    for (Span span : body) {
      if (span.start() < last || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "Body must be ascending, disjoint and inside the text, got " + body);
      }
      last = span.end();
    }
  }
}

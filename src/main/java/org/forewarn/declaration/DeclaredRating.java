package org.forewarn.declaration;

import java.util.Objects;
import org.forewarn.text.Span;

/**
 * One rating the author stated.
 *
 * @param scale the id of the scale it is read on ({@code mpa}, {@code ao3}, ...), or {@code
 *     unknown}
 * @param value the scale's own value ({@code R}, {@code mature}, ...), or the words as written
 *     where the scale is unknown
 * @param recognised whether {@code scale} has {@code value}; an unrecognised one carries the
 *     nearest reading
 * @param hedged whether the words are not sure of it ("probably", "just to be safe")
 * @param span where it stands in the text
 */
public record DeclaredRating(
    String scale, String value, boolean recognised, boolean hedged, Span span) {

  public DeclaredRating {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(span, "span");
  }

  /** A rating that is sure of itself. */
  public DeclaredRating(String scale, String value, boolean recognised, Span span) {
    this(scale, value, recognised, false, span);
  }
}

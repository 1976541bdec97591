package org.forewarn.declaration;

import java.util.Objects;
import org.forewarn.text.Span;

/**
 * Words of a declaration that the vocabulary does not know; kept so that nothing is dropped in
 * silence.
 *
 * @param text the words as written
 * @param span where they stand
 */
public record UnreadPhrase(String text, Span span) {

  public UnreadPhrase {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}

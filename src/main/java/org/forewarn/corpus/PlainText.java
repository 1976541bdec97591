package org.forewarn.corpus;

import java.util.Objects;

/**
 * A text without labels.
 *
 * @param id unique in its corpus
 * @param title its title, or its id
 * @param text the text
 */
public record PlainText(String id, String title, String text) {

  public PlainText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }
}

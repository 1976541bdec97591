package org.forewarn.corpus;

import java.util.Objects;

/**
 * One whole work of a text collection.
 *
 * @param id its stable id
 * @param text its text as published
 */
public record LongText(String id, String text) {

  public LongText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}

package org.forewarn.policy;

import java.util.Objects;

/**
 * A value by which an author declines to rate; it stands outside the order of its scale.
 *
 * @param value the stable value used in files and JSON
 * @param title the words sites use for it
 */
public record OptOut(String value, String title) {

  public OptOut {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(title, "title");
  }
}

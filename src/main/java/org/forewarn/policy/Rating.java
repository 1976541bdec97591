package org.forewarn.policy;

import java.util.Objects;

/**
 * One rung of a scale.
 *
 * @param value the stable value used in files and JSON ({@code PG-13}, {@code mature})
 * @param title the words authors and sites use for it
 * @param audience the step it reaches up to
 */
public record Rating(String value, String title, Audience audience) {

  public Rating {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(audience, "audience");
  }
}

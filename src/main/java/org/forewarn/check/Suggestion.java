package org.forewarn.check;

import java.util.Objects;

/**
 * A header to copy, on one scale.
 *
 * @param header spoiler-safe: categories and strengths, no plot
 * @param detailed the same with scene numbers
 */
public record Suggestion(String header, String detailed) {

  public Suggestion {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(detailed, "detailed");
  }
}

package org.forewarn.policy;

import java.util.List;
import java.util.Objects;

/**
 * The rating that fits a work on one scale.
 *
 * @param scale the scale's id
 * @param value the rating, as the scale writes it
 * @param reasons the rules that ask for this rating; empty when the lowest rating fits
 */
public record RatingDecision(String scale, String value, List<RatingReason> reasons) {

  public RatingDecision {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(value, "value");
    reasons = List.copyOf(reasons);
  }
}

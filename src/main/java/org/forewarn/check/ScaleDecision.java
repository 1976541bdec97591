package org.forewarn.check;

import java.util.List;
import java.util.Objects;

/**
 * The rating that fits on one scale, with the scenes behind each reason.
 *
 * @param scale the scale's id
 * @param value the rating, as the scale writes it
 * @param reasons the rules that fired
 */
public record ScaleDecision(String scale, String value, List<Reason> reasons) {

  public ScaleDecision {
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(value, "value");
    reasons = List.copyOf(reasons);
  }

  /**
   * A rule that fired.
   *
   * @param rule the rule's id
   * @param text the rule's words
   * @param scenes the indexes of the scenes that carry it, ascending
   */
  public record Reason(String rule, String text, List<Integer> scenes) {

    public Reason {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
      scenes = List.copyOf(scenes);
    }
  }
}

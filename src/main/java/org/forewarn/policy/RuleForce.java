package org.forewarn.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a rule binds, strongest first. */
public enum RuleForce {
  /** The scale's own published rule says so in plain words. */
  REQUIRED,
  /** How the scale is commonly applied; its text leaves room. */
  CUSTOMARY,
  /** Advice only: the scale leaves the choice to the author. */
  DISCRETIONARY;

  /** The stable id used in scale files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this binds at least as far as {@code other}. */
  public boolean atLeast(RuleForce other) {
    return compareTo(other) <= 0;
  }

  /** The force with this id. */
  public static Optional<RuleForce> byId(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }
}

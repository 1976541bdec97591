package org.forewarn.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How strong a category is; the declaration order is the only ordering of severities there is. */
public enum Severity {
  NONE,
  MILD,
  MODERATE,
  SEVERE;

  /** The stable id used in files and JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is {@code other} or stronger. */
  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** The stronger of the two. */
  public Severity max(Severity other) {
    return atLeast(other) ? this : other;
  }

  /**
   * The severity of a label 0 to 3.
   *
   * @throws IllegalArgumentException outside 0 to 3
   */
  public static Severity ofLevel(int level) {
    if (level < 0 || level >= values().length) {
      throw new IllegalArgumentException("Severity level must be 0 to 3, got " + level);
    }
    return values()[level];
  }

  /** The label 0 to 3 of this severity. */
  public int level() {
    return ordinal();
  }

  /** The severity with this id. */
  public static Optional<Severity> byId(String id) {
    return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
  }
}

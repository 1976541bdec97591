package org.forewarn.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The youngest public a rating is written for, in five steps that all scales share. It is the only
 * bridge between scales, an approximation by nature: each rating names the step it reaches up to.
 */
public enum Audience {
  EVERYONE,
  GUIDANCE,
  TEEN,
  MATURE,
  ADULT;

  /** The stable id used in scale files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The audience with this id. */
  public static Optional<Audience> byId(String id) {
    return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst();
  }
}

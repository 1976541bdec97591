package org.forewarn.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How authors on a scale write a header. */
public enum HeaderLayout {
  /** One line: the rating and what it is for. */
  RATIONALE,
  /** A rating line, archive warnings and tags. */
  TAGS;

  /** The stable id used in scale files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layout with this id. */
  public static Optional<HeaderLayout> byId(String id) {
    return Arrays.stream(values()).filter(l -> l.id().equals(id)).findFirst();
  }
}

package org.forewarn.taxonomy;

import java.util.Arrays;
import java.util.Optional;

/** A counted fact that official rating rules need besides severities. */
public enum Measure {
  /** Uses of the harshest sexually derived expletive, in any sense. */
  HARSHEST_EXPLETIVES("harshest-expletives"),
  /** Those of them used in the sexual sense. */
  SEXUAL_EXPLETIVES("sexual-expletives"),
  /** Scenes in which drug use is shown. */
  DRUG_USE_SCENES("drug-use-scenes"),
  /** Words of story read. */
  WORDS("words"),
  /** Scenes read. */
  SCENES("scenes");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The stable id used in files and JSON. */
  public String id() {
    return id;
  }

  /** The measure with this id. */
  public static Optional<Measure> byId(String id) {
    return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
  }
}

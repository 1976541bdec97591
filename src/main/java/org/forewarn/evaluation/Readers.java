package org.forewarn.evaluation;

import java.util.Objects;

/**
 * A model under evaluation, as a reader of scenes, of passages and of works.
 *
 * @param model its name and version, as reports show it
 * @param scenes reads labelled scenes
 * @param passages reads short texts
 * @param works reads whole works
 */
public record Readers(String model, SceneReader scenes, PassageReader passages, WorkReader works) {

  public Readers {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(scenes, "scenes");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(works, "works");
  }
}

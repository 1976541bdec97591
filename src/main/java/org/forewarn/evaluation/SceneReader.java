package org.forewarn.evaluation;

import org.forewarn.corpus.LabelledScene;

/** Reads a scene whose sentences are given, so that evidence can be compared by number. */
@FunctionalInterface
public interface SceneReader {

  /** What the scene holds; implementations must not look at its labels. */
  ScenePrediction read(LabelledScene scene);
}

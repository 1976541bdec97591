package org.forewarn.training;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to train from, and how.
 *
 * @param trainingData the project's own data
 * @param corpora further corpora of the same layout, or null
 * @param name the model's name
 * @param version the model's version
 * @param seed the seed of everything random
 * @param epochs passes of the network over the scenes
 * @param dimensions the length of word vectors
 * @param slice the share of scenes to use, above 0 up to 1
 */
public record TrainingOptions(
    Path trainingData,
    @Nullable Path corpora,
    String name,
    String version,
    long seed,
    int epochs,
    int dimensions,
    double slice) {

  /**
   * @throws IllegalArgumentException if a number is out of range
   */
  public TrainingOptions {
    if (epochs < 1 || dimensions < 8 || !(slice > 0 && slice <= 1)) {
      throw new IllegalArgumentException(
          "Training must have epochs >= 1, dimensions >= 8, 0 < slice <= 1, got "
              + epochs
              + ", "
              + dimensions
              + ", "
              + slice);
    }
  }
}

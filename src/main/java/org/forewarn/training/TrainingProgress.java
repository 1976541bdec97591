package org.forewarn.training;

/** Told how far a training is. */
public interface TrainingProgress {

  /** A stage is {@code done} of {@code steps} done. */
  void at(TrainingStage stage, int done, int steps);
}

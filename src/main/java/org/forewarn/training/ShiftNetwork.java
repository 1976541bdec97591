package org.forewarn.training;

import java.util.Arrays;
import java.util.Random;

/**
 * The numbers of a shift scorer while it learns: a linear part over signs and words, and a layer of
 * tanh units over the signs alone. Trained by Adam on batches; deterministic. Not thread-safe.
 */
final class ShiftNetwork {

  private static final double RATE = 0.002;
  private static final double KEEP_MEAN = 0.9;
  private static final double KEEP_SQUARE = 0.999;
  private static final double DECAY = 2e-6;

  private final int signs;
  private final int units;
  private final int words;
  private final double[] weights;
  private final double[] gradient;
  private final double[] means;
  private final double[] squares;
  private final double[] active;
  private int steps;

  ShiftNetwork(int signs, int units, int words, long seed) {
    this.signs = signs;
    this.units = units;
    this.words = words;
    this.weights = new double[1 + signs + words + units * (signs + 2)];
    this.gradient = new double[weights.length];
    this.means = new double[weights.length];
    this.squares = new double[weights.length];
    this.active = new double[units];
    Random random = new Random(seed);
    for (int i = 1 + signs + words; i < weights.length; i++) {
      weights[i] = random.nextGaussian() / Math.sqrt(signs);
    }
  }

  double bias() {
    return weights[0];
  }

  double sign(int f) {
    return weights[1 + f];
  }

  double word(int word) {
    return weights[1 + signs + word];
  }

  double unitBias(int unit) {
    return weights[unitAt(unit)];
  }

  double unitOutput(int unit) {
    return weights[unitAt(unit) + 1];
  }

  double unitSign(int unit, int f) {
    return weights[unitAt(unit) + 2 + f];
  }

  private int unitAt(int unit) {
    return 1 + signs + words + unit * (signs + 2);
  }

  /** Adds what one example teaches to the batch. */
  void learn(double[] sample, int[] present, boolean opens) {
    double error = 1 / (1 + Math.exp(-score(sample, present))) - (opens ? 1 : 0);
    gradient[0] += error;
    for (int f = 0; f < signs; f++) {
      gradient[1 + f] += error * sample[f];
    }
    for (int word : present) {
      gradient[1 + signs + word] += error;
    }
    for (int unit = 0; unit < units; unit++) {
      int at = unitAt(unit);
      double inner = error * weights[at + 1] * (1 - active[unit] * active[unit]);
      gradient[at] += inner;
      gradient[at + 1] += error * active[unit];
      for (int f = 0; f < signs; f++) {
        gradient[at + 2 + f] += inner * sample[f];
      }
    }
  }

  private double score(double[] sample, int[] present) {
    double score = weights[0];
    for (int f = 0; f < signs; f++) {
      score += weights[1 + f] * sample[f];
    }
    for (int word : present) {
      score += weights[1 + signs + word];
    }
    for (int unit = 0; unit < units; unit++) {
      int at = unitAt(unit);
      double sum = weights[at];
      for (int f = 0; f < signs; f++) {
        sum += weights[at + 2 + f] * sample[f];
      }
      active[unit] = Math.tanh(sum);
      score += weights[at + 1] * active[unit];
    }
    return score;
  }

  /** Moves the weights by the mean of a batch of {@code size} examples and begins a new batch. */
  void step(int size) {
    steps++;
    double meanScale = 1 - Math.pow(KEEP_MEAN, steps);
    double squareScale = 1 - Math.pow(KEEP_SQUARE, steps);
    for (int i = 0; i < weights.length; i++) {
      double slope = gradient[i] / size + (i == 0 ? 0 : DECAY * weights[i]);
      means[i] = KEEP_MEAN * means[i] + (1 - KEEP_MEAN) * slope;
      squares[i] = KEEP_SQUARE * squares[i] + (1 - KEEP_SQUARE) * slope * slope;
      weights[i] -= RATE * (means[i] / meanScale) / (Math.sqrt(squares[i] / squareScale) + 1e-8);
    }
    Arrays.fill(gradient, 0);
  }
}

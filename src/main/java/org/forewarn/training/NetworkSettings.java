package org.forewarn.training;

/**
 * How a network is built and trained.
 *
 * @param hiddenWidth units of the hidden layer
 * @param epochs passes over the rows
 * @param batchSize rows a step
 * @param learningRate Adam's rate; a quarter of it in the last third of the epochs
 * @param decay the L2 penalty
 * @param inputKept the share of inputs of the hidden layer kept by dropout
 * @param kept the share of inputs of the output layer kept by dropout
 * @param seed the seed of weights, dropout and order
 */
record NetworkSettings(
    int hiddenWidth,
    int epochs,
    int batchSize,
    double learningRate,
    double decay,
    double inputKept,
    double kept,
    long seed) {

  private static final int SLOW_FROM = 3;

  /** The settings of the network over scenes. */
  static NetworkSettings scenes(int epochs, long seed) {
    return new NetworkSettings(192, epochs, 64, 1e-3, 1e-4, 0.8, 0.5, seed);
  }

  /** The settings of the network over evidence sentences. */
  static NetworkSettings evidence(int epochs, long seed) {
    return new NetworkSettings(
        64, Math.max(1, epochs / SLOW_FROM), 256, 1e-3, 1e-5, 0.8, 0.8, seed);
  }

  /** The rate of an epoch, counted from 1. */
  double learningRate(int epoch) {
    return epoch > epochs * 2 / SLOW_FROM ? learningRate / 4 : learningRate;
  }
}

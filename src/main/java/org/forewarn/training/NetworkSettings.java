package org.forewarn.training;

/**
 * How the scene network is built and trained.
 *
 * @param sentenceWidth filters of each convolution
 * @param hiddenWidth units of the hidden layer
 * @param epochs passes over the examples
 * @param batchSize scenes a step
 * @param learningRate Adam's rate; a quarter of it in the last third of the epochs
 * @param decay the L2 penalty
 * @param inputKept the share of inputs kept by dropout
 * @param kept the share of inner values kept by dropout
 * @param seed the seed of weights, dropout and order
 */
record NetworkSettings(
    int sentenceWidth,
    int hiddenWidth,
    int epochs,
    int batchSize,
    double learningRate,
    double decay,
    double inputKept,
    double kept,
    long seed) {

  /** The settings of the shipped model. */
  static NetworkSettings standard(long seed) {
    return new NetworkSettings(96, 160, 10, 32, 1e-3, 1e-4, 0.8, 0.5, seed);
  }

  /** The same with another number of epochs. */
  NetworkSettings withEpochs(int count) {
    return new NetworkSettings(
        sentenceWidth, hiddenWidth, count, batchSize, learningRate, decay, inputKept, kept, seed);
  }

  /** The rate of an epoch, counted from 1. */
  double learningRate(int epoch) {
    return epoch > epochs * 2 / 3 ? learningRate / 4 : learningRate;
  }
}

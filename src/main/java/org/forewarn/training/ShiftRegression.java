package org.forewarn.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.forewarn.scene.CutRule;
import org.forewarn.scene.ShiftFeature;
import org.forewarn.scene.ShiftModel;
import org.forewarn.scene.ShiftSample;
import org.forewarn.scene.WordPlace;

/**
 * Logistic regression of "a scene begins here" by AdaGrad, with an order fixed by the seed: the
 * same examples give the same weights. Use once.
 */
final class ShiftRegression {

  private static final int EPOCHS = 12;
  private static final double RATE = 0.05;
  private static final double SIGN_DECAY = 1e-5;
  private static final double WORD_DECAY = 4e-4;

  /** A weight this small changes no decision and would only lengthen the resource. */
  private static final double NEGLIGIBLE = 0.02;

  private static final int SIGNS = ShiftFeature.values().length;

  private final ShiftVocabulary vocabulary;
  private final List<double[]> signs = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final double[] mean = new double[SIGNS];
  private final double[] deviation = new double[SIGNS];
  private final double[] weights;
  private final double[] squares;
  private double bias;
  private double biasSquares = 1e-8;

  private ShiftRegression(ShiftVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.weights = new double[SIGNS + vocabulary.words().size()];
    this.squares = new double[weights.length];
  }

  /** The model that {@code examples} teach, with {@code rule} as it is. */
  static ShiftModel learn(List<ShiftExample> examples, CutRule rule, long seed) {
    ShiftRegression regression = new ShiftRegression(ShiftVocabulary.of(examples));
    examples.forEach(regression::take);
    regression.standardise();
    regression.descend(new Random(seed));
    return regression.model(rule);
  }

  private void take(ShiftExample example) {
    for (int i = 0; i < example.samples().size(); i++) {
      ShiftSample sample = example.samples().get(i);
      signs.add(sample.signs().clone());
      words.add(vocabulary.numbersOf(sample.words()));
      labels.add(example.opens(i));
    }
  }

  private void standardise() {
    for (int f = 0; f < SIGNS; f++) {
      int at = f;
      mean[f] = signs.stream().mapToDouble(s -> s[at]).average().orElse(0);
      double variance =
          signs.stream().mapToDouble(s -> Math.pow(s[at] - mean[at], 2)).average().orElse(0);
      deviation[f] = Math.sqrt(variance);
      for (double[] sample : signs) {
        sample[f] = deviation[f] < 1e-9 ? 0 : (sample[f] - mean[f]) / deviation[f];
      }
    }
  }

  private void descend(Random random) {
    int[] order = new int[signs.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      for (int i : order) {
        step(signs.get(i), words.get(i), labels.get(i));
      }
    }
  }

  private void step(double[] sample, int[] present, boolean opens) {
    double score = bias;
    for (int f = 0; f < SIGNS; f++) {
      score += weights[f] * sample[f];
    }
    for (int word : present) {
      score += weights[SIGNS + word];
    }
    double error = 1 / (1 + Math.exp(-score)) - (opens ? 1 : 0);
    biasSquares += error * error;
    bias -= RATE * error / Math.sqrt(biasSquares);
    for (int f = 0; f < SIGNS; f++) {
      update(f, error * sample[f] + SIGN_DECAY * weights[f]);
    }
    for (int word : present) {
      update(
          SIGNS + word,
          error
              + WORD_DECAY * Math.signum(weights[SIGNS + word])
              + 10 * WORD_DECAY * weights[SIGNS + word]);
    }
  }

  private void update(int at, double gradient) {
    squares[at] += gradient * gradient;
    weights[at] -= RATE * gradient / Math.sqrt(squares[at] + 1e-8);
  }

  private ShiftModel model(CutRule rule) {
    double plainBias = bias;
    Map<ShiftFeature, Double> plain = new EnumMap<>(ShiftFeature.class);
    for (ShiftFeature sign : ShiftFeature.values()) {
      int f = sign.ordinal();
      double weight = deviation[f] < 1e-9 ? 0 : weights[f] / deviation[f];
      plain.put(sign, weight);
      plainBias -= weight * mean[f];
    }
    Map<WordPlace, Map<String, Double>> places = new EnumMap<>(WordPlace.class);
    List<String> all = vocabulary.words();
    for (int i = 0; i < all.size(); i++) {
      double weight = weights[SIGNS + i];
      if (Math.abs(weight) >= NEGLIGIBLE) {
        String[] parts = all.get(i).split("\\.", 2);
        WordPlace place = WordPlace.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        places.computeIfAbsent(place, any -> new TreeMap<>()).put(parts[1], weight);
      }
    }
    return new ShiftModel(plainBias, plain, places, rule);
  }
}

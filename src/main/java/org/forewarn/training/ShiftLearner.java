package org.forewarn.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.forewarn.scene.CutRule;
import org.forewarn.scene.ShiftFeature;
import org.forewarn.scene.ShiftModel;
import org.forewarn.scene.ShiftSample;
import org.forewarn.scene.ShiftUnit;
import org.forewarn.scene.WordPlace;

/**
 * Learns "a scene begins here" from examples in an order fixed by the seed: the same examples give
 * the same model. Use once.
 */
final class ShiftLearner {

  private static final int EPOCHS = 12;
  private static final int BATCH = 256;
  private static final int UNITS = 32;

  /** A weight this small changes no decision and would only lengthen the resource. */
  private static final double NEGLIGIBLE = 0.02;

  private static final int SIGNS = ShiftFeature.values().length;

  private final ShiftVocabulary vocabulary;
  private final List<double[]> signs = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final double[] mean = new double[SIGNS];
  private final double[] deviation = new double[SIGNS];
  private final ShiftNetwork network;

  private ShiftLearner(ShiftVocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.network = new ShiftNetwork(SIGNS, UNITS, vocabulary.words().size(), seed);
  }

  /** The model that {@code examples} teach, with {@code rule} as it is. */
  static ShiftModel learn(List<ShiftExample> examples, CutRule rule, long seed) {
    ShiftLearner learner = new ShiftLearner(ShiftVocabulary.of(examples), seed);
    examples.forEach(learner::take);
    learner.standardise();
    learner.descend(new Random(seed));
    return learner.model(rule);
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
      shuffle(order, random);
      for (int from = 0; from < order.length; from += BATCH) {
        int to = Math.min(order.length, from + BATCH);
        for (int i = from; i < to; i++) {
          network.learn(signs.get(order[i]), words.get(order[i]), labels.get(order[i]));
        }
        network.step(to - from);
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }

  /** The model in plain units: the standardising is folded into weights and biases. */
  private ShiftModel model(CutRule rule) {
    double bias = network.bias();
    Map<ShiftFeature, Double> linear = new EnumMap<>(ShiftFeature.class);
    for (ShiftFeature sign : ShiftFeature.values()) {
      double weight = plain(network.sign(sign.ordinal()), sign);
      linear.put(sign, weight);
      bias -= weight * mean[sign.ordinal()];
    }
    List<ShiftUnit> units = new ArrayList<>();
    for (int unit = 0; unit < UNITS; unit++) {
      units.add(unit(unit));
    }
    return new ShiftModel(bias, linear, units, wordWeights(), rule);
  }

  private ShiftUnit unit(int unit) {
    double bias = network.unitBias(unit);
    Map<ShiftFeature, Double> weights = new EnumMap<>(ShiftFeature.class);
    for (ShiftFeature sign : ShiftFeature.values()) {
      double weight = plain(network.unitSign(unit, sign.ordinal()), sign);
      weights.put(sign, weight);
      bias -= weight * mean[sign.ordinal()];
    }
    return new ShiftUnit(bias, weights, network.unitOutput(unit));
  }

  private double plain(double weight, ShiftFeature sign) {
    double deviated = deviation[sign.ordinal()];
    return deviated < 1e-9 ? 0 : weight / deviated;
  }

  private Map<WordPlace, Map<String, Double>> wordWeights() {
    Map<WordPlace, Map<String, Double>> places = new EnumMap<>(WordPlace.class);
    List<String> all = vocabulary.words();
    for (int i = 0; i < all.size(); i++) {
      if (Math.abs(network.word(i)) >= NEGLIGIBLE) {
        String[] parts = all.get(i).split("\\.", 2);
        WordPlace place = WordPlace.valueOf(parts[0].toUpperCase(Locale.ROOT));
        places.computeIfAbsent(place, any -> new TreeMap<>()).put(parts[1], network.word(i));
      }
    }
    return places;
  }
}

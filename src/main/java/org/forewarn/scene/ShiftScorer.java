package org.forewarn.scene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forewarn.text.Span;

/** Scores how likely a scene begins at each paragraph, by one model. Immutable, safe to share. */
public final class ShiftScorer {

  private final ShiftModel model;
  private final double[] weights = new double[ShiftFeature.values().length];
  private final double[][] unitWeights;
  private final Map<WordPlace, Map<Long, Double>> words = new EnumMap<>(WordPlace.class);

  /** A scorer by one model. */
  public ShiftScorer(ShiftModel model) {
    this.model = model;
    model.signs().forEach((sign, weight) -> weights[sign.ordinal()] = weight);
    unitWeights = new double[model.units().size()][weights.length];
    for (int i = 0; i < unitWeights.length; i++) {
      double[] of = unitWeights[i];
      model.units().get(i).weights().forEach((sign, weight) -> of[sign.ordinal()] = weight);
    }
    model
        .words()
        .forEach(
            (place, learned) -> {
              Map<Long, Double> hashed = new HashMap<>();
              learned.forEach((word, weight) -> hashed.put(WordPlace.hash(word), weight));
              words.put(place, hashed);
            });
  }

  ShiftModel model() {
    return model;
  }

  /** The score at the beginning of each paragraph, that of the first 0. */
  double[] scores(CharSequence text, List<Span> paragraphs, boolean[] widerGaps) {
    double[] scores = new double[paragraphs.size()];
    if (paragraphs.size() > 1) {
      ShiftFeatures features = new ShiftFeatures(text, paragraphs);
      for (int i = 1; i < scores.length; i++) {
        scores[i] = score(features, i, widerGaps[i]);
      }
    }
    return scores;
  }

  private double score(ShiftFeatures features, int paragraph, boolean widerGap) {
    double[] signs = features.at(paragraph);
    signs[ShiftFeature.WIDER_GAP.ordinal()] = widerGap ? 1 : 0;
    double[] sum = {scoreOfSigns(signs)};
    WordPlace.visit(
        features.tokens(), paragraph, (place, key, token) -> sum[0] += weight(place, key));
    return sum[0];
  }

  /** The score of one sample, as {@link #scores} gives it where no gap is wider than usual. */
  public double score(ShiftSample sample) {
    double sum = scoreOfSigns(sample.signs());
    for (String word : sample.words()) {
      int dot = word.indexOf('.');
      WordPlace place = WordPlace.valueOf(word.substring(0, dot).toUpperCase(Locale.ROOT));
      sum += weight(place, WordPlace.hash(word.substring(dot + 1)));
    }
    return sum;
  }

  private double weight(WordPlace place, long key) {
    return words.getOrDefault(place, Map.of()).getOrDefault(key, 0.0);
  }

  private double scoreOfSigns(double[] signs) {
    double sum = model.bias() + product(weights, signs);
    for (int i = 0; i < unitWeights.length; i++) {
      ShiftUnit unit = model.units().get(i);
      sum += unit.output() * Math.tanh(unit.bias() + product(unitWeights[i], signs));
    }
    return sum;
  }

  private static double product(double[] weights, double[] signs) {
    double sum = 0;
    for (int i = 0; i < signs.length; i++) {
      sum += weights[i] * signs[i];
    }
    return sum;
  }
}

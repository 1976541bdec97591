package org.forewarn.scene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.text.Span;

/** Scores how likely a scene begins at each paragraph, by one model. Immutable, safe to share. */
final class ShiftScorer {

  private final ShiftModel model;
  private final double[] weights = new double[ShiftFeature.values().length];
  private final Map<WordPlace, Map<Long, Double>> words = new EnumMap<>(WordPlace.class);

  ShiftScorer(ShiftModel model) {
    this.model = model;
    model.signs().forEach((sign, weight) -> weights[sign.ordinal()] = weight);
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
    double[] sum = {model.bias()};
    for (int i = 0; i < signs.length; i++) {
      sum[0] += weights[i] * signs[i];
    }
    WordPlace.visit(
        features.tokens(),
        paragraph,
        (place, key, token) ->
            sum[0] += words.getOrDefault(place, Map.of()).getOrDefault(key, 0.0));
    return sum[0];
  }
}

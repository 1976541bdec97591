package org.forewarn.classifier;

import java.util.List;
import org.forewarn.feature.EncodedSentence;

/**
 * Linear scores of a sentence and of a scene from their terms, cues and mean word vector.
 * Immutable, safe to share.
 */
public final class TermModel {

  private final TermFeatures features;
  private final QuantisedMatrix sentenceWeights;
  private final QuantisedMatrix sceneWeights;

  /**
   * @param features the features
   * @param sentenceWeights a row a feature, {@link Targets#SEVERITIES} columns
   * @param sceneWeights a row a feature, {@link Targets#ALL} columns
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public TermModel(
      TermFeatures features, QuantisedMatrix sentenceWeights, QuantisedMatrix sceneWeights) {
    this.features = features;
    this.sentenceWeights = requireShape(sentenceWeights, features.width(), Targets.SEVERITIES);
    this.sceneWeights = requireShape(sceneWeights, features.width(), Targets.ALL);
  }

  private static QuantisedMatrix requireShape(QuantisedMatrix weights, int rows, int columns) {
    if (weights.rows() != rows || weights.columns() != columns) {
      throw new IllegalArgumentException(
          "Weights must be "
              + rows
              + " x "
              + columns
              + ", got "
              + weights.rows()
              + " x "
              + weights.columns());
    }
    return weights;
  }

  /** The features this model reads. */
  public TermFeatures features() {
    return features;
  }

  /** How much one sentence speaks for each severity target; about 0 to 1, not a probability. */
  public float[] sentence(EncodedSentence sentence) {
    return product(List.of(sentence), sentenceWeights);
  }

  /** How much a whole scene speaks for each target; about 0 to 1, not a probability. */
  public float[] scene(List<EncodedSentence> sentences) {
    return product(sentences, sceneWeights);
  }

  private float[] product(List<EncodedSentence> sentences, QuantisedMatrix weights) {
    SparseVector vector = features.of(sentences);
    float[] sum = new float[weights.columns()];
    for (int i = 0; i < vector.columns().length; i++) {
      weights.addRow(vector.columns()[i], vector.values()[i], sum, 0);
    }
    return sum;
  }
}

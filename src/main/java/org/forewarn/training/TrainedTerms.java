package org.forewarn.training;

import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.classifier.TermModel;

/**
 * A learned term model and its weights.
 *
 * @param model the model
 * @param sentence its weights for sentences
 * @param scene its weights for scenes
 */
record TrainedTerms(TermModel model, QuantisedMatrix sentence, QuantisedMatrix scene) {

  static TrainedTerms of(TermFeatures features, QuantisedMatrix sentence, QuantisedMatrix scene) {
    return new TrainedTerms(new TermModel(features, sentence, scene), sentence, scene);
  }
}

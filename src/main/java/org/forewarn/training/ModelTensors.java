package org.forewarn.training;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.feature.SceneEncoder;

/** Gathers all matrices of a model under the names that a bundle reads. */
final class ModelTensors {

  private ModelTensors() {}

  static Tensors join(
      SceneEncoder encoder,
      QuantisedMatrix vectors,
      TermFeatures features,
      TrainedTerms terms,
      Tensors network) {
    List<Tensor> all = new ArrayList<>(network.all());
    all.add(pairs(encoder.ngrams().keys()));
    float[] rarity = features.rarity();
    all.add(new Tensor.Floats(ModelBundle.RARITY, rarity.length, 1, rarity));
    all.addAll(vectors.tensors(ModelBundle.VECTORS));
    all.addAll(terms.sentence().tensors(ModelBundle.SENTENCE_TERMS));
    all.addAll(terms.scene().tensors(ModelBundle.SCENE_TERMS));
    return new Tensors(all);
  }

  private static Tensor pairs(long[] keys) {
    int[] pairs = new int[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      pairs[2 * i] = (int) (keys[i] >>> 32);
      pairs[2 * i + 1] = (int) keys[i];
    }
    return new Tensor.Ints(ModelBundle.TERMS, keys.length, 2, pairs);
  }
}

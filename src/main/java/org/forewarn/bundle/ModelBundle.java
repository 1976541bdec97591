package org.forewarn.bundle;

import java.util.Objects;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.classifier.TermModel;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.feature.Lexicon;
import org.forewarn.feature.NgramTable;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.feature.Vocabulary;

/**
 * A model read from its files, every digest verified. Immutable, safe to share; what it builds is
 * as safe as its own class says.
 *
 * @param manifest what the bundle says of itself
 * @param sha256 the digest of the manifest's bytes, which names the whole bundle
 * @param vocabulary its words
 * @param lexicon its graded terms
 * @param tensors its matrices
 * @param calibration what makes probabilities and decisions of scene scores
 * @param workWeights how scenes add up to works
 */
public record ModelBundle(
    Manifest manifest,
    String sha256,
    Vocabulary vocabulary,
    Lexicon lexicon,
    Tensors tensors,
    Calibration calibration,
    WorkWeights workWeights) {

  /** The matrix of the word ids of each term. */
  public static final String TERMS = "terms";

  /** The matrix of how rare each term is. */
  public static final String RARITY = "terms.rarity";

  /** The matrix of word vectors. */
  public static final String VECTORS = "vectors";

  /** The weights of the term model for one sentence. */
  public static final String SENTENCE_TERMS = "terms.sentence";

  /** The weights of the term model for a whole scene. */
  public static final String SCENE_TERMS = "terms.scene";

  public ModelBundle {
    Objects.requireNonNull(manifest, "manifest");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(tensors, "tensors");
    Objects.requireNonNull(calibration, "calibration");
    Objects.requireNonNull(workWeights, "workWeights");
  }

  /** The encoder this model was trained with. */
  public SceneEncoder encoder() {
    Tensor.Ints pairs = tensors.ints(TERMS);
    long[] keys = new long[pairs.rows()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = NgramTable.key(pairs.values()[2 * i], pairs.values()[2 * i + 1]);
    }
    return new SceneEncoder(vocabulary, lexicon, new NgramTable(keys));
  }

  /** The term model, for inputs encoded by {@code encoder}. */
  public TermModel terms(SceneEncoder encoder) {
    QuantisedMatrix vectors = tensors.quantised(VECTORS);
    TermFeatures features =
        new TermFeatures(tensors.floats(RARITY).values(), encoder.cueCount(), vectors);
    return new TermModel(
        features, tensors.quantised(SENTENCE_TERMS), tensors.quantised(SCENE_TERMS));
  }
}

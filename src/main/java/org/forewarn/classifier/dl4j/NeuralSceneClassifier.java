package org.forewarn.classifier.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.classifier.SceneClassifier;
import org.forewarn.classifier.SceneInput;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.TermModel;
import org.forewarn.feature.EncodedScene;

/**
 * Scores scenes by a term model and two networks in ND4J, one over scenes and one over their
 * sentences, many at once. Not safe to share.
 */
public final class NeuralSceneClassifier implements SceneClassifier {

  /** What the names of the scene network's matrices begin with. */
  public static final String SCENES = "scenes";

  /** What the names of the evidence network's matrices begin with. */
  public static final String EVIDENCE = "evidence";

  private static final int SENTENCES_AT_ONCE = 2048;

  private final SceneInputs inputs;
  private final DenseNetwork scenes;
  private final DenseNetwork evidence;
  private final int cues;

  /**
   * @param terms the term model
   * @param tensors the networks' matrices
   */
  public NeuralSceneClassifier(TermModel terms, Tensors tensors) {
    this.inputs = new SceneInputs(terms);
    this.scenes = new DenseNetwork(tensors, SCENES);
    this.evidence = new DenseNetwork(tensors, EVIDENCE);
    this.cues = terms.features().cueCount();
    SingleThread.use();
  }

  @Override
  public List<SceneScores> score(List<EncodedScene> all) {
    List<SceneScores> scores = new ArrayList<>(all.size());
    int start = 0;
    while (start < all.size()) {
      int end = start;
      int sentences = 0;
      while (end < all.size() && (end == start || sentences < SENTENCES_AT_ONCE)) {
        sentences += all.get(end++).sentences().size();
      }
      scoreBatch(all.subList(start, end), scores);
      start = end;
    }
    return scores;
  }

  private void scoreBatch(List<EncodedScene> batch, List<SceneScores> into) {
    List<EncodedScene> full = batch.stream().filter(scene -> !scene.sentences().isEmpty()).toList();
    List<SceneInput> rows = full.stream().map(inputs::of).toList();
    float[][] outputs = full.isEmpty() ? new float[0][] : scenes.probabilities(wholes(rows));
    float[][] sentences =
        full.isEmpty() ? new float[0][] : evidence.probabilities(evidenceRows(rows));
    int scene = 0;
    int sentence = 0;
    for (EncodedScene encoded : batch) {
      int size = encoded.sentences().size();
      float[] output = size == 0 ? new float[Targets.ALL] : outputs[scene++];
      into.add(scores(encoded, output, Arrays.copyOfRange(sentences, sentence, sentence + size)));
      sentence += size;
    }
  }

  private static float[][] wholes(List<SceneInput> rows) {
    return rows.stream().map(SceneInput::whole).toArray(float[][]::new);
  }

  private static float[][] evidenceRows(List<SceneInput> rows) {
    List<float[]> sentences = new ArrayList<>();
    for (SceneInput row : rows) {
      for (int i = 0; i < row.sentences().length; i++) {
        sentences.add(SceneInputs.evidenceRow(row, i));
      }
    }
    return sentences.toArray(float[][]::new);
  }

  private SceneScores scores(EncodedScene scene, float[] output, float[][] sentences) {
    return new SceneScores(
        Arrays.copyOf(output, Targets.SEVERITIES),
        Arrays.copyOfRange(output, Targets.SEVERITIES, Targets.ALL),
        sentences,
        scene.cueCounts(cues));
  }
}

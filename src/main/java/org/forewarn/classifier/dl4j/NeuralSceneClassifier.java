package org.forewarn.classifier.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.forewarn.classifier.CountedTerms;
import org.forewarn.classifier.SceneClassifier;
import org.forewarn.classifier.SceneInput;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.TermModel;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.EncodedSentence;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Scores scenes by a term model and a network over its sentences, in ND4J, many scenes at once. Not
 * safe to share.
 */
public final class NeuralSceneClassifier implements SceneClassifier {

  private static final int SENTENCES_AT_ONCE = 2048;

  private final SceneInputs inputs;
  private final SceneNetwork network;
  private final int[] countedCues;

  /**
   * @param terms the term model
   * @param tensors the network's matrices
   * @param cueNames the names of the lexicon cues in id order
   */
  public NeuralSceneClassifier(TermModel terms, Tensors tensors, List<String> cueNames) {
    this.inputs = new SceneInputs(terms);
    this.network = new SceneNetwork(tensors);
    this.countedCues =
        Arrays.stream(CountedTerms.values())
            .mapToInt(counted -> cueNames.indexOf(counted.cue()))
            .toArray();
  }

  @Override
  public List<SceneScores> score(List<EncodedScene> scenes) {
    List<SceneScores> scores = new ArrayList<>(scenes.size());
    int start = 0;
    while (start < scenes.size()) {
      int end = start;
      int sentences = 0;
      while (end < scenes.size() && (end == start || sentences < SENTENCES_AT_ONCE)) {
        sentences += scenes.get(end++).sentences().size();
      }
      scoreBatch(scenes.subList(start, end), scores);
      start = end;
    }
    return scores;
  }

  private void scoreBatch(List<EncodedScene> scenes, List<SceneScores> into) {
    List<EncodedScene> full =
        scenes.stream().filter(scene -> !scene.sentences().isEmpty()).toList();
    Iterator<SceneScores> scored =
        full.isEmpty() ? Collections.emptyIterator() : forward(full).iterator();
    for (EncodedScene scene : scenes) {
      into.add(scene.sentences().isEmpty() ? nothing() : scored.next());
    }
  }

  private List<SceneScores> forward(List<EncodedScene> scenes) {
    List<SceneInput> rows = scenes.stream().map(inputs::of).toList();
    SceneBatch batch = new SceneBatch(rows, network.width());
    INDArray sentences = network.sentences(rows(batch.sentenceRows()));
    INDArray contexts = network.contexts(rows(batch.neighbours(floats(sentences))));
    INDArray both = Nd4j.hstack(sentences, contexts);
    INDArray hidden = network.hidden(rows(batch.pooled(floats(both))));
    INDArray outputs =
        network.outputs(rows(batch.withWhole(floats(hidden), (int) hidden.columns())));
    batch.finish(floats(outputs), floats(network.evidence(both)));
    List<SceneScores> scores = new ArrayList<>(scenes.size());
    for (int i = 0; i < scenes.size(); i++) {
      scores.add(batch.scores(i, counts(scenes.get(i))));
    }
    return scores;
  }

  private static INDArray rows(float[][] rows) {
    return Nd4j.create(rows);
  }

  private static float[] floats(INDArray array) {
    return array.ordering() == 'c' && !array.isView()
        ? array.data().asFloat()
        : array.dup('c').data().asFloat();
  }

  private static SceneScores nothing() {
    return new SceneScores(
        new float[Targets.SEVERITIES],
        new float[Targets.WARNINGS],
        new float[0][],
        new int[CountedTerms.values().length]);
  }

  private int[] counts(EncodedScene scene) {
    int[] counts = new int[countedCues.length];
    for (EncodedSentence sentence : scene.sentences()) {
      for (int cue : sentence.cues()) {
        for (int i = 0; i < counts.length; i++) {
          counts[i] += cue == countedCues[i] ? 1 : 0;
        }
      }
    }
    return counts;
  }
}

package org.forewarn.engine;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.assessment.WorkAssessor;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.classifier.SceneClassifier;
import org.forewarn.classifier.dl4j.NeuralSceneClassifier;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.text.Span;

/** Encodes, scores and assesses scenes with one model. Not thread-safe: one a thread. */
public final class SceneScorer {

  private final SceneEncoder encoder;
  private final SceneClassifier classifier;
  private final WorkAssessor assessor;

  /** A scorer that shares {@code model} with others. */
  public SceneScorer(ModelBundle model) {
    this.encoder = model.encoder();
    this.classifier = new NeuralSceneClassifier(model.terms(encoder), model.tensors());
    this.assessor =
        new WorkAssessor(model.calibration(), model.workWeights(), model.lexicon().cueNames());
  }

  /** What the scenes of a text hold, one by one and together. */
  public WorkAssessment assess(CharSequence text, List<Scene> scenes) {
    List<EncodedScene> encoded = new ArrayList<>(scenes.size());
    for (Scene scene : scenes) {
      encoded.add(encoder.encode(text, scene.sentences()));
    }
    return assessor.assess(scenes, classifier.score(encoded));
  }

  /** What one scene, given by its sentences, holds. */
  public WorkAssessment assessScene(String text, List<Span> sentences) {
    Scene scene = new Scene(0, new Span(0, text.length()), BreakKind.START, sentences, 0);
    return assess(text, List.of(scene));
  }
}

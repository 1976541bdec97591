package org.forewarn.classifier;

import java.util.List;
import org.forewarn.feature.EncodedScene;

/** Scores encoded scenes. Deterministic: a scene's scores do not depend on the scenes beside it. */
public interface SceneClassifier {

  /** The scores of each scene, in order. A scene without sentences scores zero throughout. */
  List<SceneScores> score(List<EncodedScene> scenes);
}

package org.forewarn.training;

import org.forewarn.classifier.SceneInput;
import org.forewarn.corpus.LabelledScene;

/**
 * A scene with what the network is to say of it.
 *
 * @param scene the labels
 * @param input the network's input, from term models that have not seen the scene
 */
record TrainingExample(LabelledScene scene, SceneInput input) {}

package org.forewarn.training;

import org.forewarn.corpus.LabelledScene;
import org.forewarn.feature.EncodedScene;

/**
 * A labelled scene and its encoding.
 *
 * @param scene the labels
 * @param encoded the encoding
 */
record EncodedExample(LabelledScene scene, EncodedScene encoded) {}

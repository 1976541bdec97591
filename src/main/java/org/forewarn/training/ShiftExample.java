package org.forewarn.training;

import java.util.List;
import org.forewarn.evaluation.UnmarkedStretch;
import org.forewarn.scene.ShiftSample;

/**
 * One stretch to learn from.
 *
 * @param stretch the text and its true breaks
 * @param samples what the scorer sees at each paragraph but the first
 * @param words the words of each paragraph
 */
record ShiftExample(UnmarkedStretch stretch, List<ShiftSample> samples, int[] words) {

  /** Whether the paragraph after the {@code i}-th sample's opens a scene. */
  boolean opens(int i) {
    return stretch.boundaries().contains(i + 1);
  }
}

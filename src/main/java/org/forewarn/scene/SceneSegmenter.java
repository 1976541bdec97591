package org.forewarn.scene;

import java.util.List;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * Cuts the story stretches of a text into scenes. Implementations may keep state: one instance a
 * thread.
 */
public interface SceneSegmenter {

  /**
   * The scenes of {@code body}, in order, indexed from 0. For each stretch, its scenes tile it: no
   * gap, no overlap.
   *
   * @param text the whole text
   * @param body ascending disjoint stretches of story
   */
  List<Scene> segment(SourceText text, List<Span> body);
}

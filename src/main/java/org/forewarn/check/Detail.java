package org.forewarn.check;

import java.util.List;

/** How much a suggested header tells. */
enum Detail {
  /** Category and strength only. */
  SPOILER_SAFE,
  /** The same with scene numbers. */
  WITH_SCENES;

  String mark(String words, List<Integer> scenes) {
    return this == SPOILER_SAFE ? words : words + SceneNumbers.inBrackets(scenes);
  }
}

package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A scene written for this project, with what only its makers need to know of it.
 *
 * @param scene the scene
 * @param voice the manner of telling it was written in, or null
 */
record OwnScene(LabelledScene scene, @Nullable String voice) {

  static OwnScene read(JsonNode row) {
    return new OwnScene(SceneReading.scene(row), SceneReading.textOrNull(row, "voice"));
  }

  /** The words of a text: its runs between white space. */
  static int words(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
  }
}

package org.forewarn.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of one check.
 *
 * @param scales the scales to rate on, in order; empty for the declared scale, or the usual ones
 * @param declared a whole declaration to use in place of the text's own, or null
 * @param rating a rating to use in place of the text's own, or null
 * @param warnings warnings to use in place of the text's own, or null
 */
public record CheckOptions(
    List<String> scales,
    @Nullable String declared,
    @Nullable String rating,
    @Nullable String warnings) {

  public CheckOptions {
    scales = List.copyOf(scales);
  }
}

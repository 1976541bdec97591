package org.forewarn.assessment;

import java.util.List;
import java.util.Objects;
import org.forewarn.taxonomy.Warning;

/**
 * A warning found in a work.
 *
 * @param warning the warning
 * @param probability its calibrated probability over the whole work
 * @param scenes the indexes of the scenes that carry it
 */
public record WarningFinding(Warning warning, double probability, List<Integer> scenes) {

  public WarningFinding {
    Objects.requireNonNull(warning, "warning");
    scenes = List.copyOf(scenes);
  }
}

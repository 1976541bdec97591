package org.forewarn.corpus;

import java.util.List;
import java.util.Objects;
import org.forewarn.taxonomy.Severity;

/**
 * What a reader found of one category in one scene.
 *
 * @param severity MILD or stronger
 * @param evidence the sentences that carry it, 0-based, strongest first
 */
public record Label(Severity severity, List<Integer> evidence) {

  public Label {
    Objects.requireNonNull(severity, "severity");
    evidence = List.copyOf(evidence);
  }
}

package org.forewarn.evaluation;

import java.util.Objects;
import org.forewarn.evaluation.metric.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure of a part.
 *
 * @param id stable inside its part
 * @param title the name shown to people
 * @param value what was measured
 * @param bar what it is held against, or null
 */
public record Figure(String id, String title, Estimate value, @Nullable Bar bar) {

  public Figure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(value, "value");
  }

  /** A figure that is held against nothing. */
  static Figure plain(String id, String title, Estimate value) {
    return new Figure(id, title, value, null);
  }

  /** The same figure held against a bar. */
  Figure against(Bar against) {
    return new Figure(id, title, value, against);
  }
}

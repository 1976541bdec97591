package org.forewarn.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything measured of one model. Holds no time and no path: equal models on equal data give
 * equal evaluations.
 *
 * @param model the model's name and version
 * @param sections the parts, in the order of reports; a part whose data is missing is left out
 */
public record Evaluation(String model, List<Section> sections) {

  public Evaluation {
    Objects.requireNonNull(model, "model");
    sections = List.copyOf(sections);
  }

  /** The part with this id. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The figure held against this bar, if it was measured. */
  public Optional<Figure> figure(Bar bar) {
    return sections.stream()
        .flatMap(section -> section.figures().stream())
        .filter(figure -> figure.bar() == bar)
        .findFirst();
  }
}

package org.forewarn.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One part of an evaluation: a set of texts and all that was measured on it.
 *
 * @param id stable
 * @param title the name shown to people
 * @param items how many texts were read
 * @param figures the figures, the most telling first
 * @param tables the figures in detail
 * @param notes how to read them
 */
public record Section(
    String id,
    String title,
    int items,
    List<Figure> figures,
    List<Table> tables,
    List<String> notes) {

  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }

  /** The figure with this id. */
  public Optional<Figure> figure(String figureId) {
    return figures.stream().filter(figure -> figure.id().equals(figureId)).findFirst();
  }
}

package org.forewarn.evaluation;

import java.util.List;
import java.util.Objects;
import org.forewarn.evaluation.metric.Estimate;

/**
 * Figures in rows and columns.
 *
 * @param id stable inside its part
 * @param columns what each column holds
 * @param rows the rows, each with a cell a column
 */
public record Table(String id, List<Column> columns, List<Row> rows) {

  /**
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public Table {
    Objects.requireNonNull(id, "id");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row must have " + columns.size() + " cells, got " + row.cells().size());
      }
    }
  }

  /** How a column is written. */
  public enum Kind {
    COUNT,
    SHARE,
    WITH_INTERVAL
  }

  /**
   * A column.
   *
   * @param id stable inside its table
   * @param heading the words above it, at most 6 characters for a share or a count
   * @param kind how it is written
   */
  public record Column(String id, String heading, Kind kind) {}

  /**
   * A row.
   *
   * @param id what the row is about
   * @param cells one figure a column
   */
  public record Row(String id, List<Estimate> cells) {

    public Row {
      Objects.requireNonNull(id, "id");
      cells = List.copyOf(cells);
    }
  }
}

package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.metric.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Turns an evaluation into a tree of maps, lists, strings and numbers for whoever writes JSON; the
 * schema is {@code forewarn/evaluation/1}. Keys in a fixed order; what is undefined is NaN here and
 * null in JSON.
 */
public final class EvaluationTree {

  private EvaluationTree() {}

  /** The tree. */
  public static Map<String, Object> of(Evaluation evaluation) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "forewarn/evaluation/1");
    tree.put("model", evaluation.model());
    List<Object> bars = new ArrayList<>();
    for (Bar bar : Bar.values()) {
      bars.add(bar(bar, evaluation.figure(bar).orElse(null)));
    }
    tree.put("bars", bars);
    tree.put("sections", evaluation.sections().stream().map(EvaluationTree::section).toList());
    return tree;
  }

  private static Map<String, Object> bar(Bar bar, @Nullable Figure figure) {
    Estimate value = figure == null ? Estimate.of(Double.NaN) : figure.value();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", bar.id());
    tree.put("title", bar.title());
    put(tree, value);
    tree.put("baseline", bar.baseline());
    tree.put("must", bar.must());
    tree.put("aim", bar.aim());
    tree.put("met", bar.standing(value.value()).id());
    return tree;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", section.id());
    tree.put("title", section.title());
    tree.put("texts", section.items());
    Map<String, Object> figures = new LinkedHashMap<>();
    section.figures().forEach(figure -> figures.put(figure.id(), estimate(figure.value())));
    tree.put("figures", figures);
    Map<String, Object> tables = new LinkedHashMap<>();
    section.tables().forEach(table -> tables.put(table.id(), table(table)));
    tree.put("tables", tables);
    tree.put("notes", section.notes());
    return tree;
  }

  private static Map<String, Object> table(Table table) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        cells.put(table.columns().get(i).id(), cell(table.columns().get(i), row.cells().get(i)));
      }
      rows.put(row.id(), cells);
    }
    return rows;
  }

  private static Object cell(Column column, Estimate cell) {
    return switch (column.kind()) {
      case COUNT -> Math.round(cell.value());
      case SHARE -> rounded(cell.value());
      case WITH_INTERVAL -> estimate(cell);
    };
  }

  private static Map<String, Object> estimate(Estimate estimate) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, estimate);
    return tree;
  }

  private static void put(Map<String, Object> tree, Estimate estimate) {
    tree.put("value", rounded(estimate.value()));
    if (estimate.interval().isKnown()) {
      tree.put(
          "interval",
          List.of(rounded(estimate.interval().low()), rounded(estimate.interval().high())));
    }
  }

  // Four places say all that the sample sizes can, and keep files alike between platforms.
  private static double rounded(double value) {
    return Double.isNaN(value) ? value : Math.round(value * 1e4) / 1e4 + 0.0;
  }
}

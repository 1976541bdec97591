package org.forewarn.evaluation;

import java.util.Locale;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.metric.Estimate;
import org.forewarn.evaluation.metric.Interval;

/**
 * Renders an evaluation as text of at most 80 columns, the same in every locale: the bars first,
 * then each part with its tables and notes.
 */
public final class EvaluationText {

  private static final int WIDTH = 80;
  private static final String BAR = "%-33s%6s  %-13s%6s%6s%6s  %s\n";
  private static final String UNKNOWN = "-";

  private final StringBuilder text = new StringBuilder();

  private EvaluationText() {}

  /** The text. */
  public static String render(Evaluation evaluation) {
    EvaluationText page = new EvaluationText();
    page.bars(evaluation);
    evaluation.sections().forEach(page::section);
    return page.text.toString();
  }

  private void bars(Evaluation evaluation) {
    text.append("Evaluation of ").append(evaluation.model()).append("\n\n");
    format(BAR, "", "value", "95 %", "base", "must", "aim", "met");
    for (Bar bar : Bar.values()) {
      Estimate value = evaluation.figure(bar).map(Figure::value).orElse(Estimate.of(Double.NaN));
      format(
          BAR,
          bar.title(),
          number(value.value(), 3),
          interval(value.interval()),
          number(bar.baseline(), 2),
          number(bar.must(), 2),
          number(bar.aim(), 2),
          bar.standing(value.value()).id());
    }
  }

  private void section(Section section) {
    text.append('\n').append(section.title());
    text.append(" (").append(section.items()).append(" texts)\n");
    for (Figure figure : section.figures()) {
      Estimate value = figure.value();
      String line = "  %-42s%6s  %s";
      String filled =
          String.format(
              Locale.ROOT,
              line,
              figure.title(),
              number(value.value(), 3),
              interval(value.interval()));
      text.append(filled.stripTrailing()).append('\n');
    }
    section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(this::table);
    section.notes().forEach(this::note);
  }

  private void table(Table table) {
    int name = table.rows().stream().mapToInt(row -> row.id().length()).max().orElse(0) + 1;
    StringBuilder head = new StringBuilder(pad("", name));
    table.columns().forEach(column -> head.append(cell(column, column.heading())));
    text.append('\n').append("  ").append(head.toString().stripTrailing()).append('\n');
    for (Table.Row row : table.rows()) {
      StringBuilder line = new StringBuilder(pad(row.id(), name));
      for (int i = 0; i < row.cells().size(); i++) {
        Column column = table.columns().get(i);
        line.append(cell(column, shown(column.kind(), row.cells().get(i))));
      }
      text.append("  ").append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static String cell(Column column, String shown) {
    return switch (column.kind()) {
      case COUNT -> String.format(Locale.ROOT, "%6s", shown);
      case SHARE -> String.format(Locale.ROOT, "%7s", shown);
      case WITH_INTERVAL -> String.format(Locale.ROOT, "  %-17s", shown);
    };
  }

  private static String shown(Kind kind, Estimate cell) {
    return switch (kind) {
      case COUNT -> Long.toString(Math.round(cell.value()));
      case SHARE -> number(cell.value(), 2);
      case WITH_INTERVAL -> number(cell.value(), 2) + " " + interval(cell.interval());
    };
  }

  private void note(String note) {
    int column = 0;
    for (String word : ("- " + note).split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append("\n   ");
        column = 3;
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    text.append('\n');
  }

  private void format(String line, Object... values) {
    text.append(String.format(Locale.ROOT, line, values));
  }

  private static String pad(String name, int width) {
    return String.format(Locale.ROOT, "%-" + width + "s", name);
  }

  private static String interval(Interval interval) {
    return interval.isKnown()
        ? "[" + number(interval.low(), 2) + ", " + number(interval.high(), 2) + "]"
        : "";
  }

  private static String number(double value, int places) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    String digits = String.format(Locale.ROOT, "%." + places + "f", value);
    return digits.replaceFirst("^-(?=[0.]*$)", "").replaceFirst("^(-?)0\\.", "$1.");
  }
}

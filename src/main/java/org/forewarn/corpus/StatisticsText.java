package org.forewarn.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.forewarn.corpus.Corpus.Split;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** Renders the counts of a corpus as tables of at most 80 columns, the same in every locale. */
public final class StatisticsText {

  private static final String ROW = "%-28s%10s%10s%10s%10s\n";

  private final CorpusStatistics statistics;
  private final StringBuilder text = new StringBuilder();

  private StatisticsText(CorpusStatistics statistics) {
    this.statistics = statistics;
  }

  /** The tables. */
  public static String render(CorpusStatistics statistics) {
    StatisticsText page = new StatisticsText(statistics);
    page.sizes();
    page.severities();
    page.counts("warning", names(statistics.total().warnings()), s -> names(s.warnings()));
    page.counts("near-miss", statistics.total().nearMisses(), SplitStatistics::nearMisses);
    page.counts("voice", statistics.total().voices(), SplitStatistics::voices);
    page.others();
    return page.text.toString();
  }

  private void sizes() {
    row("", "train", "val", "test", "all");
    numbers("scenes", SplitStatistics::scenes);
    numbers("words", SplitStatistics::words);
    numbers("works", SplitStatistics::works);
    numbers("near-misses", SplitStatistics::nearMissScenes);
  }

  private void severities() {
    text.append('\n');
    row("severities, all splits", ids(Severity.values()));
    statistics
        .total()
        .severities()
        .forEach(
            (category, counts) ->
                row(category.id(), counts.stream().map(String::valueOf).toArray(String[]::new)));
  }

  private void counts(
      String title,
      Map<String, Integer> total,
      Function<SplitStatistics, Map<String, Integer>> bySplit) {
    text.append('\n');
    row(title, "train", "val", "test", "all");
    for (String name : total.keySet()) {
      numbers(name, split -> bySplit.apply(split).getOrDefault(name, 0));
    }
  }

  private void others() {
    text.append('\n');
    line("lexicon", "terms");
    statistics.terms().forEach((lexicon, count) -> line(lexicon, String.valueOf(count)));
    line("all", String.valueOf(statistics.terms().values().stream().mapToInt(i -> i).sum()));
    text.append('\n');
    line("whole works", String.valueOf(statistics.wholeWorks()));
    line("scenes labelled elsewhere", String.valueOf(statistics.externalLabels()));
  }

  private void numbers(String name, Function<SplitStatistics, Number> count) {
    List<String> cells = new ArrayList<>();
    for (Split split : Split.values()) {
      cells.add(String.valueOf(count.apply(statistics.splits().get(split))));
    }
    cells.add(String.valueOf(count.apply(statistics.total())));
    row(name, cells.toArray(String[]::new));
  }

  private void row(String name, String... cells) {
    text.append(String.format(Locale.ROOT, ROW, name, cells[0], cells[1], cells[2], cells[3]));
  }

  private void line(String name, String value) {
    text.append(String.format(Locale.ROOT, "%-28s%10s\n", name, value));
  }

  private static String[] ids(Severity[] severities) {
    return List.of(severities).stream().map(Severity::id).toArray(String[]::new);
  }

  private static Map<String, Integer> names(Map<Warning, Integer> warnings) {
    Map<String, Integer> named = new TreeMap<>();
    warnings.forEach((warning, count) -> named.put(warning.id(), count));
    return named;
  }
}

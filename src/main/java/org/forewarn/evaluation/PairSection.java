package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.forewarn.corpus.MinimalPair;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.Table.Row;
import org.forewarn.evaluation.metric.Bootstrap;
import org.forewarn.evaluation.metric.Estimate;

/** Pairs of texts that differ in little but what counts: is the stronger one scored above? */
final class PairSection {

  private static final List<String> NOTES =
      List.of(
          "right: the expected level of the pair's category is higher for the stronger text; a tie is"
              + " wrong",
          "intervals: 95 %, percentile bootstrap by pair");

  private final List<Ordered> pairs;

  private PairSection(List<Ordered> pairs) {
    this.pairs = pairs;
  }

  private record Ordered(MinimalPair pair, boolean right) {}

  /** The section. */
  static Section section(List<MinimalPair> pairs, PassageReader reader, Bootstrap bootstrap) {
    PairSection all =
        new PairSection(
            pairs.stream().map(pair -> new Ordered(pair, isRight(pair, reader))).toList());
    List<int[]> groups = IntStream.range(0, pairs.size()).mapToObj(i -> new int[] {i}).toList();
    Estimate share = bootstrap.estimate(groups, all::share);
    return new Section(
        "pairs",
        "Minimal pairs",
        pairs.size(),
        List.of(Figure.plain("ordered", "ordered right", share).against(Bar.PAIRS)),
        List.of(
            all.by("phenomena", MinimalPair::phenomenon),
            all.by("categories", pair -> pair.category().id())),
        NOTES);
  }

  private static boolean isRight(MinimalPair pair, PassageReader reader) {
    double stronger = level(pair, pair.stronger(), "/stronger", reader);
    return stronger > level(pair, pair.weaker(), "/weaker", reader);
  }

  private static double level(MinimalPair pair, String text, String side, PassageReader reader) {
    return reader.read(pair.id() + side, text).category(pair.category()).expectedLevel();
  }

  private double share(int[] rows) {
    long right = IntStream.of(rows).filter(row -> pairs.get(row).right).count();
    return (double) right / rows.length;
  }

  private Table by(String id, Function<MinimalPair, String> key) {
    Map<String, List<Ordered>> groups = new TreeMap<>();
    for (Ordered pair : pairs) {
      groups.computeIfAbsent(key.apply(pair.pair), k -> new ArrayList<>()).add(pair);
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (name, of) -> {
          long right = of.stream().filter(Ordered::right).count();
          double share = (double) right / of.size();
          rows.add(
              new Row(
                  name, List.of(Estimate.of(of.size()), Estimate.of(right), Estimate.of(share))));
        });
    List<Column> columns =
        List.of(
            new Column("pairs", "n", Kind.COUNT),
            new Column("right", "right", Kind.COUNT),
            new Column("share", "share", Kind.SHARE));
    return new Table(id, columns, rows);
  }
}

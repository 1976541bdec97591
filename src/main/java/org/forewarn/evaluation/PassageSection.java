package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.corpus.VotedPassage;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.Table.Row;
import org.forewarn.evaluation.metric.Bootstrap;
import org.forewarn.evaluation.metric.Estimate;
import org.forewarn.evaluation.metric.Ranking;

/**
 * Passages that three readers voted on: does the score rank what any of them would warn of first?
 */
final class PassageSection {

  private static final List<String> NOTES =
      List.of(
          "positive: at least one of three readers would warn",
          "score: the expected level of a category (violence, death), or its mean with a warning's"
              + " probability (war: violence and war; abduction: abuse and kidnapping; homophobia,"
              + " ableism, racism, misogyny: hate and homophobia, ableism, racism, sexism)",
          "intervals: 95 %, percentile bootstrap by work");

  private final List<Scored> passages;
  private final Bootstrap bootstrap;
  private final List<int[]> groups;

  private PassageSection(List<Scored> passages, Bootstrap bootstrap) {
    this.passages = passages;
    this.bootstrap = bootstrap;
    this.groups = Bootstrap.groups(passages, Scored::work);
  }

  private record Scored(PassageWarning warning, String work, double score, boolean positive) {}

  /** The section; passages on a warning we do not answer are left out. */
  static Section section(List<VotedPassage> passages, PassageReader reader, Bootstrap bootstrap) {
    List<Scored> scored = new ArrayList<>();
    for (VotedPassage passage : passages) {
      PassageWarning.byId(passage.warning())
          .ifPresent(
              warning ->
                  scored.add(
                      new Scored(
                          warning,
                          passage.work(),
                          warning.score(reader.read(passage.id(), passage.text())),
                          passage.anyVote())));
    }
    return new PassageSection(scored, bootstrap).section();
  }

  private Section section() {
    Figure mean =
        Figure.plain("mean-auc", "mean AUC over warnings", bootstrap.estimate(groups, this::mean));
    return new Section(
        "passages",
        "Passages, any vote",
        passages.size(),
        List.of(mean.against(Bar.PASSAGES_AUC)),
        List.of(table()),
        NOTES);
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    for (PassageWarning warning : PassageWarning.values()) {
      List<Scored> of = passages.stream().filter(p -> p.warning == warning).toList();
      double positives = of.stream().filter(Scored::positive).count();
      rows.add(
          new Row(
              warning.id(),
              List.of(
                  Estimate.of(of.size()),
                  Estimate.of(positives / of.size()),
                  bootstrap.estimate(groups, rowsOf -> areaUnderCurve(warning, rowsOf)))));
    }
    return new Table(
        "warnings",
        List.of(
            new Column("passages", "n", Kind.COUNT),
            new Column("positive", "warn", Kind.SHARE),
            new Column("auc", "AUC", Kind.WITH_INTERVAL)),
        rows);
  }

  private double mean(int[] rows) {
    return Arrays.stream(PassageWarning.values())
        .mapToDouble(warning -> areaUnderCurve(warning, rows))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private double areaUnderCurve(PassageWarning warning, int[] rows) {
    List<Scored> chosen =
        Arrays.stream(rows).mapToObj(passages::get).filter(p -> p.warning == warning).toList();
    boolean[] positive = new boolean[chosen.size()];
    for (int i = 0; i < positive.length; i++) {
      positive[i] = chosen.get(i).positive();
    }
    return Ranking.areaUnderCurve(chosen.stream().mapToDouble(Scored::score).toArray(), positive);
  }
}

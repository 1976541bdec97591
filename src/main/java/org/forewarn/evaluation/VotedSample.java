package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.evaluation.metric.Ranking;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** The films with votes on one category, and what was said of them. */
final class VotedSample {

  private final List<Double> means = new ArrayList<>();
  private final List<CategoryPrediction> said = new ArrayList<>();
  private final CategorySample levels;

  VotedSample(List<VotedFilm> films, List<WorkPrediction> predictions, Category category) {
    List<Severity> majority = new ArrayList<>();
    for (int i = 0; i < films.size(); i++) {
      List<Integer> votes = films.get(i).votes().getOrDefault(category, List.of());
      if (votes.stream().anyMatch(count -> count > 0)) {
        majority.add(mostChosen(votes));
        means.add(mean(votes));
        said.add(predictions.get(i).category(category));
      }
    }
    levels = new CategorySample(majority, said);
  }

  /** The majority votes beside the severities found. */
  CategorySample levels() {
    return levels;
  }

  int size() {
    return said.size();
  }

  /** Each film by itself. */
  List<int[]> groups() {
    return IntStream.range(0, size()).mapToObj(i -> new int[] {i}).toList();
  }

  /** The rank correlation of expected level and mean vote. */
  double spearman(int[] rows) {
    double[] truth = IntStream.of(rows).mapToDouble(means::get).toArray();
    double[] levels = IntStream.of(rows).mapToDouble(i -> said.get(i).expectedLevel()).toArray();
    return Ranking.spearman(levels, truth);
  }

  /** The level with the most votes, the lower of two that tie. */
  static Severity mostChosen(List<Integer> votes) {
    int most = 0;
    for (int level = 1; level < votes.size(); level++) {
      most = votes.get(level) > votes.get(most) ? level : most;
    }
    return Severity.ofLevel(most);
  }

  /** The mean level voted for. */
  static double mean(List<Integer> votes) {
    double sum = 0;
    double voters = 0;
    for (int level = 0; level < votes.size(); level++) {
      sum += (double) level * votes.get(level);
      voters += votes.get(level);
    }
    return sum / voters;
  }
}

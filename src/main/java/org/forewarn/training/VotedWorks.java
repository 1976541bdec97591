package org.forewarn.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.classifier.WorkFeatures;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.taxonomy.Category;

/** Long works with viewers' votes on one category, as numbers to learn from. Immutable. */
final class VotedWorks {

  private final List<List<Double>> features = new ArrayList<>();
  private final List<Double> means = new ArrayList<>();
  private final List<Integer> majorities = new ArrayList<>();

  /**
   * @param films the works
   * @param works the features of each work
   * @param category the category; works without votes on it are left out
   */
  VotedWorks(List<VotedFilm> films, List<WorkFeatures> works, Category category) {
    for (int i = 0; i < films.size(); i++) {
      List<Integer> votes = films.get(i).votes().getOrDefault(category, List.of());
      if (votes.stream().anyMatch(count -> count > 0)) {
        features.add(works.get(i).of(category));
        means.add(mean(votes));
        majorities.add(majority(votes));
      }
    }
  }

  int size() {
    return means.size();
  }

  /** The features of a work. */
  List<Double> features(int work) {
    return features.get(work);
  }

  /** The mean level voted for a work. */
  double mean(int work) {
    return means.get(work);
  }

  /** The level with most votes, for each work. */
  int[] majorities() {
    return majorities.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The root mean square difference between {@code found} and the mean votes. */
  double error(double[] found) {
    double squares = 0;
    for (int i = 0; i < found.length; i++) {
      squares += (found[i] - mean(i)) * (found[i] - mean(i));
    }
    return Math.sqrt(squares / found.length);
  }

  /** The weights that fit the mean votes of the works used, by ridge regression. */
  double[] fit(double penalty, java.util.function.IntPredicate used) {
    int width = features.get(0).size();
    int[] columns = new int[width];
    Arrays.setAll(columns, i -> i);
    SparseRows rows = new SparseRows();
    List<Double> targets = new ArrayList<>();
    for (int work = 0; work < size(); work++) {
      if (used.test(work)) {
        rows.add(columns, row(work, width));
        targets.add(mean(work));
      }
    }
    float[] y = new float[targets.size()];
    float[] ones = new float[y.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = targets.get(i).floatValue();
      ones[i] = 1;
    }
    float[] weights = new RidgeRegression(penalty, 200).fit(rows, width, y, 1, ones);
    double[] result = new double[width];
    Arrays.setAll(result, i -> weights[i]);
    return result;
  }

  private float[] row(int work, int width) {
    float[] row = new float[width];
    for (int i = 0; i < width; i++) {
      row[i] = features.get(work).get(i).floatValue();
    }
    return row;
  }

  private static double mean(List<Integer> votes) {
    double sum = 0;
    int count = 0;
    for (int level = 0; level < votes.size(); level++) {
      sum += level * votes.get(level);
      count += votes.get(level);
    }
    return sum / count;
  }

  private static int majority(List<Integer> votes) {
    int best = 0;
    for (int level = 1; level < votes.size(); level++) {
      best = votes.get(level) > votes.get(best) ? level : best;
    }
    return best;
  }
}

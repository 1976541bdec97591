package org.forewarn.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.SceneClassifier;
import org.forewarn.classifier.WorkFeatures;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.scene.Scene;
import org.forewarn.scene.SceneSegmenter;
import org.forewarn.taxonomy.Category;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * Learns from viewers' votes how the scenes of a long work add up to its severity: ridge regression
 * on the mean vote, then cuts on predictions of works left out.
 */
final class WorkTrainer {

  private static final double REACH = 0.03;
  private static final double[] PENALTIES = {1, 0.3, 3, 10, 30};
  private static final int FOLDS = 5;
  private static final int FEWEST_WORKS = 50;

  private final SceneEncoder encoder;
  private final SceneClassifier classifier;
  private final Calibration calibration;
  private final SceneSegmenter segmenter;

  WorkTrainer(
      SceneEncoder encoder,
      SceneClassifier classifier,
      Calibration calibration,
      SceneSegmenter segmenter) {
    this.encoder = encoder;
    this.classifier = classifier;
    this.calibration = calibration;
    this.segmenter = segmenter;
  }

  /** The weights learned from these films; a category that too few were voted on gets none. */
  WorkWeights train(List<VotedFilm> films, TrainingProgress progress) {
    List<WorkFeatures> features = new ArrayList<>(films.size());
    for (VotedFilm film : films) {
      features.add(features(new SourceText(film.id(), film.text())));
      progress.at(TrainingStage.WORKS, features.size(), films.size());
    }
    return new WorkWeights(
        Arrays.stream(Category.values())
            .map(category -> row(new VotedWorks(films, features, category)))
            .toList());
  }

  private WorkFeatures features(SourceText text) {
    List<EncodedScene> scenes = new ArrayList<>();
    for (Scene scene : segmenter.segment(text, List.of(new Span(0, text.length())))) {
      scenes.add(encoder.encode(text.content(), scene.sentences()));
    }
    return new WorkFeatures(classifier.score(scenes), calibration);
  }

  private static WorkWeights.Row row(VotedWorks works) {
    if (works.size() < FEWEST_WORKS) {
      return new WorkWeights.Row(REACH, List.of(), List.of(), 1);
    }
    double penalty = PENALTIES[0];
    double[] unseen = unseen(works, penalty);
    for (double other : PENALTIES) {
      double[] tried = unseen(works, other);
      if (works.error(tried) < works.error(unseen)) {
        penalty = other;
        unseen = tried;
      }
    }
    List<Double> weights = Arrays.stream(works.fit(penalty, i -> true)).boxed().toList();
    List<Double> cuts = new CutSearch(unseen, works.majorities()).best();
    return new WorkWeights.Row(REACH, weights, cuts, works.error(unseen));
  }

  // What weights learned without a work say of it.
  private static double[] unseen(VotedWorks works, double penalty) {
    double[] unseen = new double[works.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      double[] weights = works.fit(penalty, i -> i % FOLDS != out);
      for (int i = fold; i < unseen.length; i += FOLDS) {
        unseen[i] = dot(weights, works.features(i));
      }
    }
    return unseen;
  }

  private static double dot(double[] weights, List<Double> features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return sum;
  }
}

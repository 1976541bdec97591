package org.forewarn.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forewarn.corpus.Corpus;
import org.forewarn.corpus.Corpus.Split;
import org.forewarn.corpus.GradedTerm;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.corpus.MinimalPair;
import org.forewarn.corpus.PlainText;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.corpus.VotedPassage;
import org.jspecify.annotations.Nullable;

/**
 * All that a model is evaluated on; an empty list leaves its part out.
 *
 * @param train the scenes that baselines are fitted on
 * @param scenes validation scenes of the corpora beside the project
 * @param ownVal validation scenes of the project's own corpus
 * @param ownTest its frozen test scenes
 * @param nearMisses the near-misses among its validation and test scenes
 * @param passages voted passages
 * @param films voted films
 * @param novels novels
 * @param pairs minimal pairs
 * @param terms the terms of the lexicon baseline
 */
public record EvaluationData(
    List<LabelledScene> train,
    List<LabelledScene> scenes,
    List<LabelledScene> ownVal,
    List<LabelledScene> ownTest,
    List<LabelledScene> nearMisses,
    List<VotedPassage> passages,
    List<VotedFilm> films,
    List<PlainText> novels,
    List<MinimalPair> pairs,
    List<GradedTerm> terms) {

  public EvaluationData {
    train = List.copyOf(train);
    scenes = List.copyOf(scenes);
    ownVal = List.copyOf(ownVal);
    ownTest = List.copyOf(ownTest);
    nearMisses = List.copyOf(nearMisses);
    passages = List.copyOf(passages);
    films = List.copyOf(films);
    novels = List.copyOf(novels);
    pairs = List.copyOf(pairs);
    terms = List.copyOf(terms);
  }

  /**
   * Reads what there is.
   *
   * @param trainingData the project's own corpus
   * @param corpora the corpora beside the project, or null for none
   * @param pairs a file of minimal pairs, or null for none
   * @throws org.forewarn.corpus.CorpusException naming the first row that cannot be read
   */
  public static EvaluationData read(Path trainingData, @Nullable Path corpora, @Nullable Path pairs)
      throws IOException {
    Corpus own = new Corpus(trainingData);
    List<LabelledScene> train = new ArrayList<>(own.scenes(Split.TRAIN));
    List<LabelledScene> nearMisses = new ArrayList<>(own.scenes(Split.VAL));
    nearMisses.addAll(own.scenes(Split.TEST));
    nearMisses.removeIf(scene -> scene.nearMiss() == null);
    Corpus beside = corpora == null ? null : new Corpus(corpora);
    train.addAll(part(beside, corpus -> corpus.scenes(Split.TRAIN)));
    return new EvaluationData(
        train,
        part(beside, corpus -> corpus.scenes(Split.VAL)),
        own.scenes(Split.VAL),
        own.scenes(Split.TEST),
        nearMisses,
        part(beside, corpus -> corpus.passages(Split.VAL)),
        part(beside, corpus -> corpus.films(Split.VAL)),
        part(beside, corpus -> corpus.novels(Split.VAL)),
        pairs == null ? List.of() : MinimalPair.read(pairs),
        own.terms());
  }

  private static <T> List<T> part(@Nullable Corpus corpus, Part<T> part) throws IOException {
    return corpus == null ? List.of() : part.of(corpus);
  }

  @FunctionalInterface
  private interface Part<T> {
    List<T> of(Corpus corpus) throws IOException;
  }
}

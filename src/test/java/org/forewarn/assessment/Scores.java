package org.forewarn.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forewarn.classifier.CountedTerms;
import org.forewarn.classifier.SceneScores;
import org.forewarn.classifier.Targets;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/** Builds the scores of one scene; what is not named scores nothing. */
final class Scores {

  /** The cues that are counted. */
  static final List<String> CUE_NAMES =
      Stream.concat(
              Stream.of("violence/2"), Arrays.stream(CountedTerms.values()).map(CountedTerms::cue))
          .toList();

  private final float[] severities = new float[Targets.SEVERITIES];
  private final float[] warnings = new float[Targets.WARNINGS];
  private final int[] cues = new int[CUE_NAMES.size()];
  private float[] weights = new float[0];
  private Category carried = Category.VIOLENCE;

  Scores of(Category category, double mild, double moderate, double severe) {
    int at = category.ordinal() * Targets.THRESHOLDS;
    severities[at] = (float) mild;
    severities[at + 1] = (float) moderate;
    severities[at + 2] = (float) severe;
    return this;
  }

  Scores carrying(Category category, float... sentenceWeights) {
    carried = category;
    weights = sentenceWeights;
    return this;
  }

  Scores warn(Warning warning, double probability) {
    warnings[warning.ordinal()] = (float) probability;
    return this;
  }

  Scores count(CountedTerms terms, int uses) {
    cues[CUE_NAMES.indexOf(terms.cue())] = uses;
    return this;
  }

  SceneScores build(int sentences) {
    float[][] evidence = new float[sentences][Targets.CATEGORIES];
    for (int i = 0; i < weights.length; i++) {
      evidence[i][carried.ordinal()] = weights[i];
    }
    return new SceneScores(severities, warnings, evidence, cues);
  }
}

package org.forewarn.classifier;

import java.util.Arrays;
import java.util.List;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.EncodedSentence;

/**
 * Builds the network's input from an encoded scene and the scores of a term model. Training calls
 * it with term models that have not seen the scene, use calls it with the final one; all else is
 * the same. Immutable, safe to share.
 */
public final class SceneInputs {

  private static final int POOLS = 4;
  private static final float SCORE_SCALE = 2;
  private static final float VECTOR_SCALE = 4;
  private static final int MOST_REPEATS = 3;
  private static final int MOST_IN_SCENE = 6;

  private final TermModel terms;

  /** Builds from the scores of {@code terms}. */
  public SceneInputs(TermModel terms) {
    this.terms = terms;
  }

  /** How many values a sentence has: scores, cues, vector, length, place. */
  public static int sentenceWidth(int cues, int dimensions) {
    return Targets.SEVERITIES + cues + dimensions + 2;
  }

  /** How many values a scene has: scores, pooled sentence scores, cues, vector, length. */
  public static int wholeWidth(int cues, int dimensions) {
    return Targets.ALL + POOLS * Targets.SEVERITIES + cues + dimensions + 1;
  }

  /** The input of a scene of at least one sentence. */
  public SceneInput of(EncodedScene scene) {
    List<EncodedSentence> sentences = scene.sentences();
    float[][] scores = new float[sentences.size()][];
    float[][] rows = new float[sentences.size()][];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = terms.sentence(sentences.get(i));
      rows[i] = sentenceRow(sentences.get(i), scores[i], i / (float) rows.length);
    }
    return new SceneInput(rows, whole(scene, scores));
  }

  /**
   * A sentence's values beside the severity scores of its whole scene: what tells whether it is
   * evidence.
   */
  public static float[] evidenceRow(SceneInput scene, int sentence) {
    float[] own = scene.sentences()[sentence];
    float[] row = Arrays.copyOf(own, own.length + Targets.SEVERITIES);
    System.arraycopy(scene.whole(), 0, row, own.length, Targets.SEVERITIES);
    return row;
  }

  private float[] sentenceRow(EncodedSentence sentence, float[] scores, float place) {
    int cues = terms.features().cueCount();
    int dimensions = terms.features().dimensions();
    float[] row = new float[sentenceWidth(cues, dimensions)];
    addScaled(scores, SCORE_SCALE, row, 0);
    addCues(List.of(sentence), MOST_REPEATS, row, Targets.SEVERITIES, cues);
    addScaled(
        terms.features().meanVector(List.of(sentence)),
        VECTOR_SCALE,
        row,
        Targets.SEVERITIES + cues);
    row[row.length - 2] = Math.min(40, sentence.words().length) / 20f;
    row[row.length - 1] = place;
    return row;
  }

  private float[] whole(EncodedScene scene, float[][] sentenceScores) {
    int cues = terms.features().cueCount();
    int dimensions = terms.features().dimensions();
    float[] row = new float[wholeWidth(cues, dimensions)];
    addScaled(terms.scene(scene.sentences()), SCORE_SCALE, row, 0);
    pool(sentenceScores, row, Targets.ALL);
    int at = Targets.ALL + POOLS * Targets.SEVERITIES;
    addCues(scene.sentences(), MOST_IN_SCENE, row, at, cues);
    addScaled(terms.features().meanVector(scene.sentences()), VECTOR_SCALE, row, at + cues);
    row[row.length - 1] = (float) Math.log1p(scene.words()) / 5;
    return row;
  }

  // Strongest, mean of the three strongest, damped sum, second strongest: one terrible sentence and
  // many bad ones both show.
  private static void pool(float[][] scores, float[] row, int at) {
    float[] column = new float[scores.length];
    for (int target = 0; target < Targets.SEVERITIES; target++) {
      for (int i = 0; i < scores.length; i++) {
        column[i] = scores[i][target];
      }
      Arrays.sort(column);
      int n = column.length;
      row[at + target] = SCORE_SCALE * column[n - 1];
      row[at + Targets.SEVERITIES + target] = SCORE_SCALE * topThree(column) / 3;
      row[at + 2 * Targets.SEVERITIES + target] = (float) Math.log1p(positiveSum(column));
      row[at + 3 * Targets.SEVERITIES + target] = n > 1 ? SCORE_SCALE * column[n - 2] : 0;
    }
  }

  private static float topThree(float[] sorted) {
    float sum = 0;
    for (int i = Math.max(0, sorted.length - 3); i < sorted.length; i++) {
      sum += sorted[i];
    }
    return sum;
  }

  private static float positiveSum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += Math.max(0, value);
    }
    return sum;
  }

  private static void addScaled(float[] values, float factor, float[] row, int at) {
    for (int i = 0; i < values.length; i++) {
      row[at + i] = factor * values[i];
    }
  }

  private static void addCues(
      List<EncodedSentence> sentences, int most, float[] row, int at, int cues) {
    for (EncodedSentence sentence : sentences) {
      for (int cue : sentence.cues()) {
        row[at + cue]++;
      }
    }
    for (int i = at; i < at + cues; i++) {
      row[i] = row[i] == 0 ? 0 : (float) Math.log1p(Math.min(most, row[i]));
    }
  }
}

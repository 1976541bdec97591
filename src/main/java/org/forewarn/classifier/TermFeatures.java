package org.forewarn.classifier;

import java.util.Arrays;
import java.util.List;
import org.forewarn.feature.EncodedSentence;

/**
 * Turns one or more sentences into one sparse vector: terms by frequency and rarity (length 1),
 * cues by count, the mean word vector (length 1/2), and a constant. The layout is terms, cues,
 * vector, constant. Immutable, safe to share.
 */
public final class TermFeatures {

  private static final float CUE_WEIGHT = 0.3f;
  private static final float CUE_WEIGHT_IN_SCENE = 0.2f;
  private static final float VECTOR_WEIGHT = 0.5f;
  private static final int MOST_REPEATS = 3;

  private final float[] rarity;
  private final int cueCount;
  private final QuantisedMatrix vectors;

  /**
   * @param rarity the inverse document frequency of each term, as a natural logarithm
   * @param cueCount the number of cue ids
   * @param vectors a word vector for each vocabulary id
   */
  public TermFeatures(float[] rarity, int cueCount, QuantisedMatrix vectors) {
    this.rarity = rarity.clone();
    this.cueCount = cueCount;
    this.vectors = vectors;
  }

  /** The number of features. */
  public int width() {
    return rarity.length + cueCount + vectors.columns() + 1;
  }

  /** The rarity of each term; a copy. */
  public float[] rarity() {
    return rarity.clone();
  }

  /** The number of cue ids. */
  public int cueCount() {
    return cueCount;
  }

  /** The length of a word vector. */
  public int dimensions() {
    return vectors.columns();
  }

  /** The features of these sentences taken as one text. */
  public SparseVector of(List<EncodedSentence> sentences) {
    int[] terms = sorted(sentences, true);
    int[] cues = sorted(sentences, false);
    int dimensions = vectors.columns();
    int[] columns = new int[terms.length + cues.length + dimensions + 1];
    float[] values = new float[columns.length];
    int count = addTerms(terms, columns, values);
    float weight = sentences.size() > 1 ? CUE_WEIGHT_IN_SCENE : CUE_WEIGHT;
    count = addCues(cues, weight, columns, values, count);
    float[] mean = meanVector(sentences);
    for (int d = 0; d < dimensions; d++) {
      columns[count] = rarity.length + cueCount + d;
      values[count++] = VECTOR_WEIGHT * mean[d];
    }
    columns[count] = width() - 1;
    values[count++] = 1;
    return new SparseVector(Arrays.copyOf(columns, count), Arrays.copyOf(values, count));
  }

  /** The mean word vector of these sentences, brought to length 1; zeros if no word is known. */
  float[] meanVector(List<EncodedSentence> sentences) {
    float[] sum = new float[vectors.columns()];
    for (EncodedSentence sentence : sentences) {
      for (int word : sentence.words()) {
        vectors.addRow(word, 1, sum, 0);
      }
    }
    scale(sum, 0, sum.length);
    return sum;
  }

  private static int[] sorted(List<EncodedSentence> sentences, boolean terms) {
    int size = 0;
    for (EncodedSentence sentence : sentences) {
      size += (terms ? sentence.ngrams() : sentence.cues()).length;
    }
    int[] all = new int[size];
    int at = 0;
    for (EncodedSentence sentence : sentences) {
      int[] ids = terms ? sentence.ngrams() : sentence.cues();
      System.arraycopy(ids, 0, all, at, ids.length);
      at += ids.length;
    }
    Arrays.sort(all);
    return all;
  }

  private int addTerms(int[] terms, int[] columns, float[] values) {
    int count = 0;
    for (int i = 0; i < terms.length; ) {
      int end = endOfRun(terms, i);
      columns[count] = terms[i];
      values[count++] = (float) (1 + Math.log(end - i)) * rarity[terms[i]];
      i = end;
    }
    scale(values, 0, count);
    return count;
  }

  private int addCues(int[] cues, float weight, int[] columns, float[] values, int from) {
    int count = from;
    for (int i = 0; i < cues.length; ) {
      int end = endOfRun(cues, i);
      columns[count] = rarity.length + cues[i];
      values[count++] = weight * Math.min(MOST_REPEATS, end - i);
      i = end;
    }
    return count;
  }

  private static int endOfRun(int[] sorted, int start) {
    int end = start + 1;
    while (end < sorted.length && sorted[end] == sorted[start]) {
      end++;
    }
    return end;
  }

  private static void scale(float[] values, int from, int to) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += values[i] * values[i];
    }
    float factor = squares < 1e-9 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }
}

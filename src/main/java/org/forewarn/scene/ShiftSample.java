package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/**
 * What a scorer sees at the beginning of one paragraph, for learning: exactly what it sees in use.
 *
 * @param signs the measured signs by ordinal of {@link ShiftFeature}; not copied
 * @param words the words around, each as {@code place.word}
 */
@SuppressWarnings("ArrayRecordComponent") // millions are made in training; nobody compares them
public record ShiftSample(double[] signs, List<String> words) {

  /**
   * The samples at every paragraph of a stretch but the first.
   *
   * @param text the whole text
   * @param paragraphs the paragraphs of a stretch that no mark divides
   */
  public static List<ShiftSample> of(CharSequence text, List<Span> paragraphs) {
    ShiftFeatures features = new ShiftFeatures(text, paragraphs);
    Tokens tokens = features.tokens();
    List<ShiftSample> samples = new ArrayList<>();
    for (int i = 1; i < paragraphs.size(); i++) {
      List<String> words = new ArrayList<>();
      WordPlace.visit(
          tokens,
          i,
          (place, key, token) -> words.add(place.key() + "." + written(tokens, place, token)));
      samples.add(new ShiftSample(features.at(i), words));
    }
    return samples;
  }

  private static String written(Tokens tokens, WordPlace place, int token) {
    String word = tokens.textAt(token);
    return place == WordPlace.PAIR ? word + " " + tokens.textAt(token + 1) : word;
  }
}

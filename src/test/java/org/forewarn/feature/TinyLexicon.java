package org.forewarn.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A handful of terms and ordinary words, enough for every rule of the encoder. */
public final class TinyLexicon {

  private static final List<String> ORDINARY =
      List.of(
          "a", "he", "she", "was", "no", "so", "hello", "too", "the", "door", "glass", "ran", "to",
          "said", "bird", "tree", "what", "good", "you");

  private TinyLexicon() {}

  /** The lexicon; the masked writings among its terms are there because authors write them. */
  public static Lexicon lexicon() {
    return new Lexicon(
        List.of(
            entry("language", "fsck", 2, "fuck", Inflection.NOUN),
            entry("language", "fuck", 2, "fuck", Inflection.VERB),
            entry("language", "fuck off", 2, "fuck", Inflection.FIXED),
            entry("language", "f**k", 2, "fuck", Inflection.FIXED),
            entry("language", "$hit", 2, "shit", Inflection.FIXED),
            entry("language", "c---", 3, "extreme", Inflection.FIXED),
            entry("language", "order 66", 1, "invented", Inflection.FIXED),
            entry("language", "shit", 2, "shit", Inflection.NOUN),
            entry("language", "ass", 1, "ass", Inflection.NOUN, "ass and an ox", "pack ass"),
            entry("language", "asshole", 2, "ass", Inflection.NOUN),
            entry("language", "bitch", 2, "bitch", Inflection.NOUN),
            entry("language", "hell", 1, "damn", Inflection.FIXED),
            entry("language", "damn", 1, "damn", Inflection.FIXED),
            entry("language", "dick", 2, "ass", Inflection.NOUN, "dick turpin"),
            entry("sex", "cock", 2, "body", Inflection.NOUN),
            entry("violence", "stab", 2, "blade", Inflection.VERB),
            entry("violence", "stab at", 1, "figure", Inflection.VERB),
            entry("measure", "fuck", 3, "harshest-expletive", Inflection.VERB)));
  }

  /** Every word of the lexicon and some ordinary ones. */
  public static Vocabulary vocabulary() {
    Set<String> words = new TreeSet<>(lexicon().words());
    words.addAll(ORDINARY);
    return new Vocabulary(new ArrayList<>(words));
  }

  /** An encoder that knows some words and the pair "the door". */
  public static SceneEncoder encoder() {
    Vocabulary vocabulary = vocabulary();
    long[] keys = {
      NgramTable.key(vocabulary.id("door"), 0),
      NgramTable.key(vocabulary.id("fuck"), 0),
      NgramTable.key(vocabulary.id("stab"), 0),
      NgramTable.key(vocabulary.id("the"), 0),
      NgramTable.key(vocabulary.id("the"), vocabulary.id("door"))
    };
    java.util.Arrays.sort(keys);
    return new SceneEncoder(vocabulary, lexicon(), new NgramTable(keys));
  }

  private static LexiconEntry entry(
      String lexicon, String term, int grade, String group, Inflection how, String... exceptions) {
    return new LexiconEntry(lexicon, term, grade, group, how, List.of(exceptions));
  }
}

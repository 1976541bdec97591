package org.forewarn.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.TermFeatures;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.feature.EncodedScene;
import org.forewarn.feature.EncodedSentence;
import org.forewarn.feature.Lexicon;
import org.forewarn.feature.MaskedWords;
import org.forewarn.feature.NgramTable;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.feature.TextNormaliser;
import org.forewarn.feature.Vocabulary;
import org.forewarn.feature.WordScanner;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

/**
 * Learns what needs no labels: the vocabulary, the terms worth an id, their rarity, and word
 * vectors.
 */
final class EncoderTrainer {

  private static final int FEWEST_USES = 10;
  private static final int FEWEST_SCENES = 4;
  private static final int WINDOW = 5;
  private static final float LEAST_COUNT = 0.6f;

  private final Lexicon lexicon;
  private final int dimensions;
  private final long seed;

  EncoderTrainer(Lexicon lexicon, int dimensions, long seed) {
    this.lexicon = lexicon;
    this.dimensions = dimensions;
    this.seed = seed;
  }

  /** The words used often enough in {@code texts}, and every word of the lexicon. */
  Vocabulary vocabulary(List<String> texts) {
    VocabularyBuilder builder = new VocabularyBuilder();
    Set<String> always = lexicon.words();
    WordScanner scanner = new WordScanner(new MaskedWords(Set.of(), always::contains));
    forEachParagraph(
        texts,
        view -> builder.count(scanner.scan(view).stream().map(WordScanner.Word::text).toList()));
    return builder.build(FEWEST_USES, always);
  }

  /** A vector for each word of {@code vocabulary}, from the words around it in {@code texts}. */
  QuantisedMatrix vectors(Vocabulary vocabulary, List<String> texts) {
    Cooccurrences pairs = new Cooccurrences();
    WordScanner scanner = new WordScanner(new MaskedWords(Set.of(), vocabulary::contains));
    forEachParagraph(
        texts,
        view -> {
          int[] ids =
              scanner.scan(view).stream().mapToInt(word -> vocabulary.id(word.text())).toArray();
          pairs.count(ids, WINDOW, Vocabulary.RESERVED);
        });
    SparseRows pmi = pairs.positivePmi(vocabulary.size(), LEAST_COUNT);
    float[] vectors = new WordVectorTrainer(dimensions, seed).train(pmi, vocabulary.size());
    return QuantisedMatrix.of(vectors, vocabulary.size(), dimensions);
  }

  private static void forEachParagraph(List<String> texts, Consumer<AlignedText> each) {
    for (String text : texts) {
      int start = 0;
      while (start < text.length()) {
        int gap = text.indexOf("\n\n", start);
        int end = gap < 0 ? text.length() : gap;
        each.accept(TextNormaliser.normalise(text, new Span(start, end)));
        start = end + 2;
      }
    }
  }

  /** An encoder that knows the one- and two-word terms of enough of these scenes. */
  SceneEncoder encoder(Vocabulary vocabulary, List<LabelledScene> scenes) {
    Map<Long, Integer> frequency =
        frequencies(new SceneEncoder(vocabulary, lexicon, new NgramTable(new long[0])), scenes);
    long[] keys =
        frequency.entrySet().stream()
            .filter(entry -> entry.getValue() >= FEWEST_SCENES)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    return new SceneEncoder(vocabulary, lexicon, new NgramTable(keys));
  }

  private static Map<Long, Integer> frequencies(SceneEncoder plain, List<LabelledScene> scenes) {
    Map<Long, Integer> frequency = new HashMap<>();
    for (LabelledScene scene : scenes) {
      Set<Long> seen = new HashSet<>();
      for (EncodedSentence sentence : plain.encode(scene.text(), scene.sentences()).sentences()) {
        addKeys(sentence.words(), seen);
      }
      seen.forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
    return frequency;
  }

  private static void addKeys(int[] words, Set<Long> keys) {
    for (int i = 0; i < words.length; i++) {
      if (words[i] != Vocabulary.UNKNOWN) {
        keys.add(NgramTable.key(words[i], 0));
        if (i > 0 && words[i - 1] != Vocabulary.UNKNOWN) {
          keys.add(NgramTable.key(words[i - 1], words[i]));
        }
      }
    }
  }

  /** The features of terms, by how few of these scenes hold each. */
  static TermFeatures features(
      SceneEncoder encoder, QuantisedMatrix vectors, List<EncodedScene> scenes) {
    int[] frequency = new int[encoder.ngrams().size()];
    for (EncodedScene scene : scenes) {
      scene.sentences().stream()
          .flatMapToInt(s -> Arrays.stream(s.ngrams()))
          .distinct()
          .forEach(id -> frequency[id]++);
    }
    float[] rarity = new float[frequency.length];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = (float) Math.log((double) scenes.size() / Math.max(1, frequency[i]));
    }
    return new TermFeatures(rarity, encoder.cueCount(), vectors);
  }
}

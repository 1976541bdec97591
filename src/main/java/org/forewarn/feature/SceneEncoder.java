package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

/**
 * Encodes sentences for the network; training and use share this one class, so both see the same.
 * Immutable, safe to share.
 */
public final class SceneEncoder {

  private final Vocabulary vocabulary;
  private final Lexicon lexicon;
  private final NgramTable ngrams;
  private final WordScanner scanner;
  private final LexiconMatcher matcher;

  /** An encoder for these words, cues and terms. */
  public SceneEncoder(Vocabulary vocabulary, Lexicon lexicon, NgramTable ngrams) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
    this.ngrams = ngrams;
    this.scanner =
        new WordScanner(new MaskedWords(MaskableWords.of(lexicon), vocabulary::contains));
    this.matcher = new LexiconMatcher(lexicon, vocabulary);
  }

  /** The scene made of these sentences of {@code text}. */
  public EncodedScene encode(CharSequence text, List<Span> sentences) {
    List<EncodedSentence> encoded = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      encoded.add(encode(text, sentence));
    }
    return new EncodedScene(encoded);
  }

  private EncodedSentence encode(CharSequence text, Span sentence) {
    AlignedText view = TextNormaliser.normalise(text, sentence);
    List<WordScanner.Word> found = scanner.scan(view);
    int[] words = new int[found.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.id(found.get(i).text());
    }
    return new EncodedSentence(words, terms(words), cues(text, sentence, words));
  }

  private int[] terms(int[] words) {
    int[] found = new int[2 * words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int single = ngrams.id(NgramTable.key(words[i], 0));
      int pair = i == 0 ? -1 : pair(words[i - 1], words[i]);
      if (single >= 0) {
        found[count++] = single;
      }
      if (pair >= 0) {
        found[count++] = pair;
      }
    }
    return Arrays.copyOf(found, count);
  }

  // A pair with an unknown second word would have the key of its first word alone.
  private int pair(int first, int second) {
    return second == Vocabulary.UNKNOWN ? -1 : ngrams.id(NgramTable.key(first, second));
  }

  private int[] cues(CharSequence text, Span sentence, int[] words) {
    List<LexiconMatcher.Match> matches = matcher.match(words);
    int[] raised = new int[2 * matches.size() + StyleCue.values().length];
    int count = 0;
    for (LexiconMatcher.Match match : matches) {
      raised[count++] = match.term().gradeCue();
      raised[count++] = match.term().groupCue();
    }
    return withStyle(text, sentence, words.length, raised, count);
  }

  private int[] withStyle(CharSequence text, Span sentence, int words, int[] raised, int from) {
    int count = from;
    for (StyleCue cue : SentenceStyle.of(text, sentence, words)) {
      raised[count++] = lexicon.cueCount() + cue.ordinal();
    }
    return Arrays.copyOf(raised, count);
  }

  /** The number of cue ids, lexicon and style together. */
  public int cueCount() {
    return lexicon.cueCount() + StyleCue.values().length;
  }

  /** The words this encoder knows. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The lexicon this encoder matches. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The terms this encoder knows. */
  public NgramTable ngrams() {
    return ngrams;
  }
}

package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

/**
 * Encodes sentences for the network; training and use share this one class, so both see the same.
 * Immutable, safe to share.
 */
public final class SceneEncoder {

  private static final int LONGEST_REPEAT = 3;
  private static final Set<String> MASKABLE = Set.of("language", "hate");

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
    this.scanner = new WordScanner(new MaskedWords(maskable(lexicon), vocabulary::contains));
    this.matcher = new LexiconMatcher(lexicon, vocabulary);
  }

  private static Set<String> maskable(Lexicon lexicon) {
    Set<String> words = new TreeSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (MASKABLE.contains(entry.lexicon())
          && entry.grade() >= 2
          && entry.term().indexOf(' ') < 0) {
        words.addAll(entry.inflection().forms(entry.term()));
      }
    }
    return words;
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
      String word = found.get(i).text();
      words[i] = WordScanner.NUMBER.equals(word) ? Vocabulary.NUMBER : vocabulary.id(word);
    }
    return new EncodedSentence(words, terms(words), cues(text, sentence, words));
  }

  private int[] terms(int[] words) {
    int[] found = new int[2 * words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int single = ngrams.id(NgramTable.key(words[i], 0));
      int pair = i == 0 ? -1 : ngrams.id(NgramTable.key(words[i - 1], words[i]));
      if (single >= 0) {
        found[count++] = single;
      }
      if (pair >= 0) {
        found[count++] = pair;
      }
    }
    return Arrays.copyOf(found, count);
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

  /** How often one sentence may raise one cue and have it count. */
  public static int longestRepeat() {
    return LONGEST_REPEAT;
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

  /** The grade 0 to 3 that single words carry in each lexicon, for every vocabulary id. */
  public List<WordGrade> wordGrades() {
    List<WordGrade> grades = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String form : entry.inflection().forms(entry.term())) {
        int id = form.indexOf(' ') < 0 ? vocabulary.id(form) : Vocabulary.UNKNOWN;
        if (id != Vocabulary.UNKNOWN) {
          grades.add(new WordGrade(id, entry.lexicon(), entry.grade()));
        }
      }
    }
    return grades;
  }

  /**
   * The grade of a word in a lexicon.
   *
   * @param word its vocabulary id
   * @param lexicon the lexicon's name
   * @param grade 1 to 3
   */
  public record WordGrade(int word, String lexicon, int grade) {}
}

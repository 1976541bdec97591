package org.forewarn.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.forewarn.text.Span;

/**
 * The words of a run of paragraphs as numbers, with what windows over them need: stems, names, word
 * classes, which are spoken. Built in one pass; read only afterwards.
 */
final class Tokens {

  private static final int STEM_LETTERS = 6;

  private final CharSequence text;
  private final WordTable words = new WordTable();
  private final WordTable stems = new WordTable();
  private int[] word = new int[1024];
  private int[] stem = new int[1024];
  private int[] start = new int[1024];
  private boolean[] spoken = new boolean[1024];
  private int count;
  private int[] mask = new int[0];
  private boolean[] name = new boolean[0];
  private final int[] firstOfParagraph;

  private boolean inSpeech;
  private boolean sentenceBegins;

  private Tokens(CharSequence text, int paragraphs) {
    this.text = text;
    this.firstOfParagraph = new int[paragraphs + 1];
  }

  static Tokens of(CharSequence text, List<Span> paragraphs) {
    Tokens tokens = new Tokens(text, paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      tokens.firstOfParagraph[i] = tokens.count;
      tokens.read(paragraphs.get(i));
    }
    tokens.firstOfParagraph[paragraphs.size()] = tokens.count;
    tokens.classify();
    return tokens;
  }

  private void read(Span paragraph) {
    inSpeech = false;
    sentenceBegins = true;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i = readWord(i, paragraph.end());
      } else {
        readMark(c, i, paragraph);
        i++;
      }
    }
  }

  private int readWord(int from, int end) {
    long hash = WordTable.start();
    long stemHash = hash;
    int i = from;
    for (; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c);
      if (!letter && !(isApostrophe(c) && joins(i, end))) {
        break;
      }
      char folded =
          isApostrophe(c)
              ? '\''
              : c < 128 && c >= 'A' && c <= 'Z' ? (char) (c + 32) : Character.toLowerCase(c);
      hash = WordTable.more(hash, folded);
      stemHash = i - from < STEM_LETTERS ? hash : stemHash;
    }
    add(from, hash, stemHash);
    boolean possessive = i + 1 < end && isApostrophe(text.charAt(i)) && text.charAt(i + 1) == 's';
    return possessive ? i + 2 : i;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether the apostrophe at {@code i} stands inside a word and opens no possessive s. */
  private boolean joins(int i, int end) {
    boolean inside = i + 1 < end && Character.isLetter(text.charAt(i + 1));
    boolean possessive =
        inside
            && text.charAt(i + 1) == 's'
            && (i + 2 >= end || !Character.isLetter(text.charAt(i + 2)));
    return inside && !possessive;
  }

  private void add(int from, long hash, long stemHash) {
    if (count == word.length) {
      word = Arrays.copyOf(word, count * 2);
      stem = Arrays.copyOf(stem, count * 2);
      start = Arrays.copyOf(start, count * 2);
      spoken = Arrays.copyOf(spoken, count * 2);
    }
    int id = words.intern(hash);
    char first = text.charAt(from);
    if (Character.isLowerCase(first)) {
      words.sawLower(id);
    } else if (Character.isUpperCase(first) && (!sentenceBegins || isShouted(from))) {
      words.sawCapital(id);
    }
    word[count] = id;
    stem[count] = stems.intern(stemHash);
    start[count] = from;
    spoken[count++] = inSpeech;
    sentenceBegins = false;
  }

  private boolean isShouted(int from) {
    return from + 1 < text.length() && Character.isUpperCase(text.charAt(from + 1));
  }

  private void readMark(char c, int i, Span paragraph) {
    switch (c) {
      case '"' -> {
        inSpeech = !inSpeech;
        sentenceBegins |= inSpeech;
      }
      case '\u201C', '\u00AB' -> openSpeech();
      case '\u201D', '\u00BB' -> inSpeech = false;
      case '\u2018', '\'' -> {
        if (i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1))) {
          readSingleQuote(c, i, paragraph);
        }
      }
      case '\u2019' -> inSpeech &= i == paragraph.start() || !endsSpeech(text.charAt(i - 1));
      case '.', '!', '?', ':', '\u2026' -> sentenceBegins = true;
      default -> {}
    }
  }

  private void readSingleQuote(char c, int i, Span paragraph) {
    if (i > paragraph.start() && endsSpeech(text.charAt(i - 1))) {
      inSpeech = false;
    } else if (c == '\u2018' || i == paragraph.start()) {
      openSpeech();
    }
  }

  private void openSpeech() {
    inSpeech = true;
    sentenceBegins = true;
  }

  private static boolean endsSpeech(char before) {
    return ".,!?\u2014-\u2026".indexOf(before) >= 0;
  }

  private void classify() {
    mask = new int[words.size()];
    name = new boolean[words.size()];
    for (int id = 0; id < mask.length; id++) {
      mask[id] = WordClass.maskOf(words.hash(id));
      name[id] = words.isName(id) && mask[id] == 0;
    }
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** The first word of a paragraph; for the number of paragraphs, the end. */
  int firstOf(int paragraph) {
    return firstOfParagraph[paragraph];
  }

  int wordAt(int i) {
    return word[i];
  }

  int stemAt(int i) {
    return stem[i];
  }

  int stemKinds() {
    return stems.size();
  }

  int wordKinds() {
    return words.size();
  }

  int maskAt(int i) {
    return mask[word[i]];
  }

  long hashAt(int i) {
    return words.hash(word[i]);
  }

  boolean isNameAt(int i) {
    return name[word[i]];
  }

  boolean isSpokenAt(int i) {
    return spoken[i];
  }

  /** Whether the word says what the passage is about: no name, no common word. */
  boolean isContentAt(int i) {
    return !name[word[i]] && WordClass.isContent(mask[word[i]]);
  }

  /** The word itself, in lower case. */
  String textAt(int i) {
    int end = start[i];
    StringBuilder letters = new StringBuilder();
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || (isApostrophe(text.charAt(end)) && joins(end, text.length())))) {
      letters.append(isApostrophe(text.charAt(end)) ? '\'' : text.charAt(end));
      end++;
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}

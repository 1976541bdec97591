package org.forewarn.feature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Graded terms of all lexicons and the cues they raise. Each lexicon raises a cue per grade and a
 * cue per sense group; the cue order is fixed by the sorted names, so equal entries give equal cue
 * ids. Immutable, safe to share.
 */
public final class Lexicon {

  private static final Pattern MASKED = Pattern.compile("[*@$#%+]|--|!\\p{L}");

  private final List<LexiconEntry> entries;
  private final TreeMap<String, Integer> cues = new TreeMap<>();

  /** A lexicon of these entries, in this order. */
  public Lexicon(List<LexiconEntry> entries) {
    this.entries = List.copyOf(entries);
    for (LexiconEntry entry : entries) {
      cues.put(gradeCue(entry), 0);
      cues.put(groupCue(entry), 0);
    }
    int next = 0;
    for (String cue : cues.keySet()) {
      cues.put(cue, next++);
    }
  }

  /** The entries in order. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** The number of cues; ids run from 0. */
  public int cueCount() {
    return cues.size();
  }

  /** The names of the cues in id order: {@code lexicon/grade} and {@code lexicon:group}. */
  public List<String> cueNames() {
    return List.copyOf(cues.keySet());
  }

  /** The cue of an entry's grade. */
  int gradeCueId(LexiconEntry entry) {
    return cues.getOrDefault(gradeCue(entry), -1);
  }

  /** The cue of an entry's sense group. */
  int groupCueId(LexiconEntry entry) {
    return cues.getOrDefault(groupCue(entry), -1);
  }

  /**
   * Every single word that any entry, form or exception uses; all of them belong in a vocabulary.
   */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (LexiconEntry entry : entries) {
      entry.inflection().forms(entry.term()).forEach(form -> words.addAll(sequence(form)));
      entry.exceptions().forEach(phrase -> words.addAll(sequence(phrase)));
    }
    return words;
  }

  /**
   * The words of a phrase as a scanner of texts finds them; none where the phrase cannot be told by
   * its words: a masked writing, whose rest would match innocent letters (the word it masks is an
   * entry of its own), or a number, since all numbers are read alike.
   */
  static List<String> sequence(String phrase) {
    if (MASKED.matcher(phrase).find()) {
      return List.of();
    }
    List<String> words = WordScanner.words(phrase);
    return words.contains(WordScanner.NUMBER) ? List.of() : words;
  }

  private static String gradeCue(LexiconEntry entry) {
    return entry.lexicon() + "/" + entry.grade();
  }

  private static String groupCue(LexiconEntry entry) {
    return entry.lexicon() + ":" + entry.group();
  }
}

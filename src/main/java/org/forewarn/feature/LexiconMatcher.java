package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lexicon terms in a sequence of word ids. The longest term wins over shorter ones of its
 * lexicon inside it, and an exception silences the term it belongs to. Immutable, safe to share.
 */
final class LexiconMatcher {

  private final Map<Integer, Node> roots = new HashMap<>();

  LexiconMatcher(Lexicon lexicon, Vocabulary vocabulary) {
    for (LexiconEntry entry : lexicon.entries()) {
      Term term = new Term(entry.lexicon(), lexicon.gradeCueId(entry), lexicon.groupCueId(entry));
      entry.inflection().forms(entry.term()).forEach(form -> insert(form, term, vocabulary));
      Term silence = Term.silencing(entry.lexicon());
      entry.exceptions().forEach(phrase -> insert(phrase, silence, vocabulary));
    }
  }

  /** What a path through the trie raises; cues of -1 silence instead. */
  record Term(String lexicon, int gradeCue, int groupCue) {

    static Term silencing(String lexicon) {
      return new Term(lexicon, -1, -1);
    }

    boolean isSilence() {
      return gradeCue < 0;
    }
  }

  /** A term at word {@code start} to {@code end}, exclusive. */
  record Match(Term term, int start, int end) {}

  // A phrase with a word that has no id can never be found; its edge would match any unknown word.
  private void insert(String phrase, Term term, Vocabulary vocabulary) {
    int[] ids = Lexicon.sequence(phrase).stream().mapToInt(vocabulary::id).toArray();
    if (ids.length == 0 || Arrays.stream(ids).anyMatch(id -> id == Vocabulary.UNKNOWN)) {
      return;
    }
    Node node = roots.computeIfAbsent(ids[0], id -> new Node());
    for (int i = 1; i < ids.length; i++) {
      node = node.next.computeIfAbsent(ids[i], id -> new Node());
    }
    if (!node.terms.contains(term)) {
      node.terms.add(term);
    }
  }

  /** The terms found, silenced and covered ones left out, in order of their start. */
  List<Match> match(int[] words) {
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i] != Vocabulary.UNKNOWN) {
        collect(words, i, all);
      }
    }
    return all.isEmpty() ? all : settle(all);
  }

  private void collect(int[] words, int start, List<Match> into) {
    Node node = roots.get(words[start]);
    for (int i = start; node != null; i++) {
      for (Term term : node.terms) {
        into.add(new Match(term, start, i + 1));
      }
      node = i + 1 < words.length ? node.next.get(words[i + 1]) : null;
    }
  }

  private static List<Match> settle(List<Match> all) {
    List<Match> kept = new ArrayList<>(all.size());
    for (Match match : all) {
      if (!match.term.isSilence() && !isCovered(match, all)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static boolean isCovered(Match match, List<Match> all) {
    for (Match other : all) {
      boolean longer = other.end - other.start > match.end - match.start;
      boolean around = other.start <= match.start && match.end <= other.end;
      if (longer && around && other.term.lexicon.equals(match.term.lexicon)) {
        return true;
      }
    }
    return false;
  }

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private final List<Term> terms = new ArrayList<>(1);
  }
}

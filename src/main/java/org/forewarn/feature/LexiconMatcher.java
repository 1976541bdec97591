package org.forewarn.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds lexicon terms in a sequence of word ids. The longest term wins over shorter ones of its
 * lexicon inside it, and an exception silences the term it belongs to. Immutable, safe to share.
 */
final class LexiconMatcher {

  private final Map<Integer, Node> roots = new HashMap<>();

  LexiconMatcher(Lexicon lexicon, Vocabulary vocabulary) {
    for (LexiconEntry entry : lexicon.entries()) {
      Term term =
          new Term(
              entry.lexicon(), lexicon.gradeCueId(entry), lexicon.groupCueId(entry), entry.grade());
      entry.inflection().forms(entry.term()).forEach(form -> insert(form, term, vocabulary));
      Term silence = new Term(entry.lexicon(), -1, -1, 0);
      entry.exceptions().forEach(phrase -> insert(phrase, silence, vocabulary));
    }
  }

  /** What a path through the trie raises; cues of -1 silence instead. */
  record Term(String lexicon, int gradeCue, int groupCue, int grade) {}

  /** A term at word {@code start} to {@code end}, exclusive. */
  record Match(Term term, int start, int end) {}

  private void insert(String phrase, Term term, Vocabulary vocabulary) {
    Map<Integer, Node> level = roots;
    Node node = null;
    for (String word : WordScanner.words(phrase)) {
      node = level.computeIfAbsent(vocabulary.id(word), id -> new Node());
      level = node.next;
    }
    if (node != null && node.terms.stream().noneMatch(t -> t.equals(term))) {
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
    return all.size() < 2 && all.stream().allMatch(m -> m.term.grade > 0) ? all : settle(all);
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
      if (match.term.grade > 0 && coveredBy(match, all) == null) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static @Nullable Match coveredBy(Match match, List<Match> all) {
    for (Match other : all) {
      boolean longer = other.end - other.start > match.end - match.start;
      boolean around = other.start <= match.start && match.end <= other.end;
      if (longer && around && other.term.lexicon.equals(match.term.lexicon)) {
        return other;
      }
    }
    return null;
  }

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private final List<Term> terms = new ArrayList<>(1);
  }
}

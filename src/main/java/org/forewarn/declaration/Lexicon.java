package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases and their meanings, looked up by the longest run of tokens. Immutable once built. */
final class Lexicon {

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
  }

  /**
   * The longest phrase found at a place.
   *
   * @param length its number of tokens
   * @param meanings all it can mean
   */
  record Match(int length, List<Meaning> meanings) {

    static final Match NONE = new Match(0, List.of());

    Match {
      meanings = List.copyOf(meanings);
    }
  }

  private final Node root = new Node();

  /** Adds a meaning to a phrase; only {@link LexiconReader} does so. */
  void add(String phrase, Meaning meaning) {
    Node node = root;
    for (Token token : Token.of(phrase, 0)) {
      node = node.next.computeIfAbsent(token.form(), form -> new Node());
    }
    if (!node.meanings.contains(meaning)) { // singular and plural spellings meet here
      node.meanings.add(meaning);
    }
  }

  /** The longest phrase that starts at token {@code from}. */
  Match longest(List<Token> tokens, int from) {
    Node node = root;
    Match best = Match.NONE;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).form());
      if (node == null) {
        break;
      }
      best = node.meanings.isEmpty() ? best : new Match(i - from + 1, node.meanings);
    }
    return best;
  }

  /** All that a whole phrase can mean; empty if it is unknown. */
  List<Meaning> meanings(String phrase) {
    List<Token> tokens = Token.of(phrase, 0);
    Match match = longest(tokens, 0);
    return match.length() == tokens.size() ? match.meanings() : List.of();
  }
}

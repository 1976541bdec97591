package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forewarn.declaration.Meaning.Content;
import org.forewarn.declaration.Meaning.Function;
import org.forewarn.declaration.Meaning.Modifier;
import org.forewarn.declaration.Meaning.ScaleValue;
import org.forewarn.declaration.Meaning.WordRole;
import org.forewarn.text.Span;

/**
 * A known phrase, an unknown word or a mark, in its place.
 *
 * @param written the characters as written
 * @param span where it stands
 * @param meanings all it can mean; empty for marks and unknown words
 * @param word whether it is made of words
 */
record Item(String written, Span span, List<Meaning> meanings, boolean word) {

  Item {
    meanings = List.copyOf(meanings);
  }

  /** The items of a stretch of text, longest phrases first. */
  static List<Item> of(Lexicon lexicon, String text, int offset) {
    List<Token> tokens = Token.of(text, offset);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Lexicon.Match match = lexicon.longest(tokens, i);
      int length = Math.max(1, match.length());
      Span span = new Span(tokens.get(i).span().start(), tokens.get(i + length - 1).span().end());
      String written = text.substring(span.start() - offset, span.end() - offset);
      items.add(new Item(written, span, match.meanings(), tokens.get(i).isWord()));
      i += length;
    }
    return items;
  }

  List<Content> contents() {
    return all(Content.class);
  }

  List<ScaleValue> scaleValues() {
    return all(ScaleValue.class);
  }

  Optional<Modifier> modifier() {
    return all(Modifier.class).stream().findFirst();
  }

  Optional<Function> function() {
    return all(Function.class).stream().findFirst();
  }

  boolean neutral() {
    return !all(Meaning.Neutral.class).isEmpty();
  }

  boolean is(WordRole role) {
    return all(Function.class).stream().anyMatch(function -> function.role() == role);
  }

  private <T extends Meaning> List<T> all(Class<T> type) {
    return meanings.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

package org.forewarn.declaration;

import java.util.Optional;
import org.forewarn.declaration.Meaning.WordRole;

/** What stands between two phrases of a declaration. */
enum Joint {
  COMMA,
  SLASH,
  AND,
  OR,
  BUT,
  FOR,
  PAREN,
  DASH,
  STOP;

  /** The joint an item makes, if it parts phrases. */
  static Optional<Joint> of(Item item) {
    return item.word() || !item.meanings().isEmpty() ? ofWord(item) : ofMark(item.written());
  }

  private static Optional<Joint> ofWord(Item item) {
    if (!item.contents().isEmpty() || item.modifier().isPresent()) {
      return Optional.empty();
    }
    return item.is(WordRole.AND)
        ? Optional.of(AND)
        : item.is(WordRole.OR)
            ? Optional.of(OR)
            : item.is(WordRole.BUT)
                ? Optional.of(BUT)
                : item.is(WordRole.FOR) ? Optional.of(FOR) : Optional.empty();
  }

  private static Optional<Joint> ofMark(String mark) {
    return switch (mark.isBlank() ? '.' : mark.charAt(0)) {
      case ',' -> Optional.of(COMMA);
      case '/', '\\' -> Optional.of(SLASH);
      case '&', '+' -> Optional.of(AND);
      case '.', ';', '!', '|', '\u2026' -> Optional.of(STOP);
      case '(', ')', '[', ']', '{', '}' -> Optional.of(PAREN);
      case '-', '\u2013', '\u2014', ':', '=', '~', '>' -> Optional.of(DASH);
      default -> Optional.empty();
    };
  }

  /** Whether a bare "strong" before it speaks of what follows: "strong, bloody violence". */
  boolean carriesModifiers() {
    return this == COMMA || this == SLASH || this == AND || this == OR;
  }
}

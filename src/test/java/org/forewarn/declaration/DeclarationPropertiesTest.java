package org.forewarn.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeclarationPropertiesTest {

  private static final DeclarationParser PARSER = DeclarationParser.standard();

  @Property(tries = 500)
  void everyClaimStandsWhereItsSpanSays(@ForAll("lines") String line) {
    Declaration declared = PARSER.parseRating(line).plus(PARSER.parseWarnings(line));
    for (Claim claim : declared.claims()) {
      assertThat(line.substring(claim.span().start(), claim.span().end())).isEqualTo(claim.text());
    }
    for (UnreadPhrase phrase : declared.unread()) {
      assertThat(line.substring(phrase.span().start(), phrase.span().end()))
          .isEqualTo(phrase.text());
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "R",
            "PG-13",
            "for",
            "violence",
            "no",
            "or",
            "and",
            "strong",
            "/",
            ",",
            ".",
            "(",
            ")",
            "not",
            "graphic",
            "war",
            "none",
            "maybe",
            "later",
            "xyzzy",
            "throughout",
            "-",
            "TV-MA",
            "LSV",
            "bloody",
            "but",
            "nothing",
            "explicit",
            "slash",
            "just to be safe",
            "\n",
            "\u00e9",
            "\ud83c\udf0a",
            "18+",
            "some",
            "language",
            ":",
            "?",
            "'",
            "*")
        .list()
        .ofMaxSize(16)
        .map(words -> String.join(" ", words));
  }
}

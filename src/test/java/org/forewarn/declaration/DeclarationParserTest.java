package org.forewarn.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;

class DeclarationParserTest {

  private static final DeclarationParser PARSER = DeclarationParser.standard();
  private static final Path TABLES = Path.of("src/main/resources/org/forewarn/declaration");

  @Test
  void readsTheWholeSampleRationale() {
    Declaration declared =
        PARSER.parseDeclared("R for war violence, some bad language and naughty bits.");
    assertThat(declared.ratings()).extracting(DeclaredRating::value).containsExactly("R");
    assertThat(declared.claims())
        .extracting(Claim::category)
        .containsExactly(Category.VIOLENCE, Category.LANGUAGE, Category.SEX);
    assertThat(declared.claims().get(0).warning()).isEqualTo(Warning.WAR);
    assertThat(declared.claims().get(1).least()).isEqualTo(Severity.MILD);
    assertThat(declared.claims().get(1).most()).isEqualTo(Severity.MODERATE);
    assertThat(declared.unread()).isEmpty();
  }

  @Test
  void joinsDeclarationsGivenApart() {
    Declaration both = PARSER.parseRating("Mature").plus(PARSER.parseWarnings("torture, xyzzy"));
    assertThat(both.ratings()).extracting(DeclaredRating::scale).containsExactly("ao3");
    assertThat(both.claims()).extracting(Claim::warning).containsExactly(Warning.TORTURE);
    assertThat(both.unread()).extracting(UnreadPhrase::text).containsExactly("xyzzy");
    assertThat(both.absent()).isFalse();
  }

  @Test
  void readsNothingOutOfAnEmptyDeclaration() {
    assertThat(PARSER.parseRating("").absent()).isTrue();
    assertThat(PARSER.parseWarnings("  ").absent()).isTrue();
  }

  @Test
  void takesNoRatingLetterOutOfARationale() {
    assertThat(PARSER.parseRating("PG for a g force and a k of t").ratings()).hasSize(1);
    assertThat(PARSER.parseWarnings("general angst, mature themes, teen drama").ratings())
        .isEmpty();
  }

  @Test
  void understandsEveryPhraseOfItsOwnTables() throws IOException {
    for (String table : List.of("content.tsv", "modifiers.tsv", "neutral.tsv")) {
      for (String line : Files.readAllLines(TABLES.resolve(table))) {
        List<String> phrases =
            line.startsWith("#") ? List.of() : List.of(line.split("\t")[0].split(";"));
        phrases.forEach(
            phrase ->
                assertThat(PARSER.parseWarnings("violence, " + phrase).unread())
                    .as(table + ": " + phrase)
                    .isEmpty());
      }
    }
  }

  @Test
  void claimsSomethingForEveryContentPhrase() throws IOException {
    for (String line : Files.readAllLines(TABLES.resolve("content.tsv"))) {
      String[] row = line.split("\t");
      if (!line.startsWith("#") && !row[1].equals("-") && !row[0].startsWith("descriptor")) {
        for (String phrase : row[0].split(";")) {
          assertThat(PARSER.parseWarnings(phrase).claims())
              .as(phrase)
              .anyMatch(claim -> claim.category().id().equals(row[1]));
        }
      }
    }
  }

  @Test
  void readsEverySpellingOfEveryScaleValue() throws IOException {
    for (String line : Files.readAllLines(TABLES.resolve("scales.tsv"))) {
      String[] row = line.split("\t");
      if (!line.startsWith("#") && !row[3].equals("scale")) {
        for (String spelling : row[0].split(";")) {
          assertThat(PARSER.parseRating(spelling).ratings())
              .as(spelling)
              .singleElement()
              .satisfies(
                  rating -> {
                    assertThat(rating.scale()).isEqualTo(row[1]);
                    assertThat(rating.value()).isEqualTo(row[2]);
                    assertThat(rating.recognised()).isEqualTo(!row[3].equals("invented"));
                  });
        }
      }
    }
  }

  @Test
  void aNegationReachesNoFurtherThanItsList() {
    List<Claim> claims = PARSER.parseWarnings("no gore or torture. Some swearing.").claims();
    assertThat(claims).extracting(Claim::negated).containsExactly(true, true, false);
    List<Claim> listed = PARSER.parseWarnings("no gore, mild swearing").claims();
    assertThat(listed).extracting(Claim::negated).containsExactly(true, false);
  }
}

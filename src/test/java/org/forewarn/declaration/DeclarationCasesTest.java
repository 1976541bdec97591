package org.forewarn.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.forewarn.input.Work;
import org.forewarn.input.WorkReaders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every header in {@code cases/} is read as its {@code .expected} file says. */
class DeclarationCasesTest {

  private static final Path CASES = Path.of("src/test/resources/org/forewarn/declaration/cases");
  private static final int FEWEST_CASES = 120;
  private static final DeclarationParser PARSER = DeclarationParser.standard();

  @Test
  void holdsAtLeastTheAgreedNumberOfCases() throws IOException {
    assertThat(inputs()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryHeaderAsExpected() throws IOException {
    return inputs().stream()
        .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  private static void check(Path input) throws IOException, UnreadableInputException {
    Work work =
        WorkReaders.standard()
            .read(new InputSource(input.getFileName().toString(), Files.readAllBytes(input)));
    Declaration declaration = PARSER.parse(work);
    declaration
        .claims()
        .forEach(claim -> assertThat(work.text().slice(claim.span())).isEqualTo(claim.text()));
    Path expected = Path.of(input.toString().replaceAll("\\.\\w+$", ".expected"));
    String actual = String.join("\n", lines(work, declaration)) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
      throw new AssertionError("Golden file rewritten: " + expected.getFileName());
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static List<String> lines(Work work, Declaration declaration) {
    List<String> lines = new ArrayList<>();
    for (DeclaredRating rating : declaration.ratings()) {
      lines.add(
          "rating "
              + rating.scale()
              + " "
              + rating.value()
              + (rating.recognised() ? "" : " unrecognised")
              + (rating.hedged() ? " hedged" : "")
              + " <"
              + oneLine(work.text().slice(rating.span()))
              + ">");
    }
    for (Claim claim : declaration.claims()) {
      lines.add(
          "claim "
              + claim.category().id()
              + " "
              + (claim.warning() == null ? "-" : claim.warning().id())
              + " "
              + claim.least().id()
              + ".."
              + claim.most().id()
              + (claim.negated() ? " denied" : "")
              + (claim.hedged() ? " hedged" : "")
              + " <"
              + oneLine(claim.text())
              + ">");
    }
    if (declaration.optOut()) {
      lines.add("opt-out");
    }
    declaration.unread().forEach(phrase -> lines.add("unread <" + oneLine(phrase.text()) + ">"));
    return lines.isEmpty() ? List.of("absent") : lines;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}

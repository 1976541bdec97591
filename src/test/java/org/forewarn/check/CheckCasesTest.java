package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of the folder gives its golden result, word by word; {@code -Dgolden.update=true}
 * rewrites the goldens and then fails.
 */
class CheckCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/forewarn/check/cases");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> eachCaseGivesItsGoldenResult() throws IOException {
    List<Path> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    return cases.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  @Test
  void theCasesSpeakEverySentenceReachEveryOutcomeAndVerdict() throws IOException {
    Set<String> sentences = new TreeSet<>(Messages.words().keys());
    Set<CategoryOutcome> outcomes = new TreeSet<>();
    Set<RatingOutcome> ratings = new TreeSet<>();
    Set<Verdict> verdicts = new TreeSet<>();
    for (Path file : cases()) {
      CheckResult result = CheckCase.check(Files.readString(file));
      outcomes.addAll(result.outcomes().values());
      ratings.add(result.ratingOutcome());
      verdicts.add(result.verdict());
      result.discrepancies().forEach(d -> sentences.removeIf(key -> says(d.message(), key)));
    }
    // needs its own text with an age cue, see HumanReviewTest
    assertThat(sentences).containsExactly("needs-human-review");
    assertThat(outcomes).containsExactlyInAnyOrder(CategoryOutcome.values());
    assertThat(ratings).containsExactlyInAnyOrder(RatingOutcome.values());
    assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
  }

  /** Whether a message is the sentence of a key: its fixed words, all of them, around the rest. */
  private static boolean says(String message, String key) {
    String pattern =
        Stream.of(Messages.words().fill(key, Map.of()).split("\\{\\w+}", -1))
            .map(java.util.regex.Pattern::quote)
            .collect(Collectors.joining(".*"));
    return message.matches(pattern);
  }

  private static void compare(Path file) throws IOException {
    String actual = rendered(CheckCase.check(Files.readString(file)));
    Path golden = file.resolveSibling(file.getFileName().toString().replace(".case", ".golden"));
    if (UPDATE) {
      Files.writeString(golden, actual);
    }
    assertThat(UPDATE).as("goldens were rewritten: look at them and run again").isFalse();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".case")).sorted().toList();
    }
  }

  private static String rendered(CheckResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("verdict: " + result.verdict().id());
    lines.add("rating: " + result.ratingOutcome().name());
    result
        .outcomes()
        .forEach(
            (category, outcome) -> {
              if (outcome != CategoryOutcome.CONFIRMED) {
                lines.add(category.id() + ": " + outcome.name());
              }
            });
    for (Discrepancy d : result.discrepancies()) {
      String about = d.category() == null ? "" : " " + d.category().id();
      lines.add(d.level().id() + " " + d.kind().id() + about + ": " + d.message());
    }
    for (ScaleDecision decision : result.ratings()) {
      String reasons =
          decision.reasons().stream()
              .map(r -> r.rule() + r.scenes())
              .collect(Collectors.joining(" "));
      lines.add((decision.scale() + " " + decision.value() + " " + reasons).strip());
    }
    result
        .suggestions()
        .forEach(
            (scale, suggestion) -> {
              lines.add("suggest " + scale + ":\n" + suggestion.header());
              lines.add("detailed " + scale + ":\n" + suggestion.detailed());
            });
    return String.join("\n", lines) + "\n";
  }
}

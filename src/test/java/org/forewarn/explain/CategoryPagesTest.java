package org.forewarn.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every category has a text for {@code explain}, a page with an example and a near-miss at each
 * severity, and a row in the guide that both follow.
 */
class CategoryPagesTest {

  private static final Path EXPLAIN = Path.of("src/main/resources/org/forewarn/explain");
  private static final Path PAGES = Path.of("src/site/markdown/categories");
  private static final Path GUIDE = Path.of("training-data/LABELLING.md");

  @Test
  void theTextsAndPagesAreThoseOfTheCategories() throws IOException {
    assertThat(names(EXPLAIN)).containsExactlyElementsOf(sortedIds(".txt"));
    assertThat(names(PAGES)).containsExactlyElementsOf(sortedIds(".md"));
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void showsAnExampleAndANearMissAtEverySeverity(Category category) throws IOException {
    String page = page(category);
    for (Severity severity : Severity.values()) {
      assertThat(section(page, heading(severity)))
          .as("%s on the page of %s", severity.id(), category.id())
          .containsPattern("\\*\\*Example\\.\\*\\* \\S.{20,}")
          .containsPattern("\\*\\*Near-miss\\.\\*\\* \\S.{20,}");
    }
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void namesTheSeveritiesInTheirOrder(Category category) throws IOException {
    List<String> expected =
        Arrays.stream(Severity.values()).map(CategoryPagesTest::heading).toList();
    assertThat(headings(page(category))).containsSubsequence(expected);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void listsTheWarningsOfTheCategoryAndNoOthers(Category category) throws IOException {
    List<String> expected =
        Arrays.stream(Warning.values())
            .filter(warning -> warning.parent() == category)
            .map(Warning::id)
            .toList();
    List<String> listed =
        Pattern.compile("(?m)^- `([a-z-]+)`: \\S")
            .matcher(section(page(category), "Warnings under it"))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void saysWhatIsEasilyMistakenAndWhatLiesNear(Category category) throws IOException {
    String page = page(category);
    assertThat(section(page, "Easily mistaken").lines().filter(line -> line.startsWith("- ")))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(section(page, "Related")).containsPattern("\\]\\([a-z-]+\\.md\\)");
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void hasARowInTheGuide(Category category) throws IOException {
    assertThat(Files.readString(GUIDE)).containsPattern("(?m)^\\| " + category.id() + "\\b.*\\|$");
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void hasEveryWarningInTheGuide(Warning warning) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("`" + warning.id() + "`");
  }

  private static String page(Category category) throws IOException {
    return Files.readString(PAGES.resolve(category.id() + ".md"));
  }

  private static String heading(Severity severity) {
    String id = severity.id();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }

  private static List<String> headings(String page) {
    return Pattern.compile("(?m)^## (.+)$")
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** What stands under a heading, each paragraph and each list item on one line. */
  private static String section(String page, String heading) {
    List<String> found =
        Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "$(.*?)(?=^## |\\z)")
            .matcher(page)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(found).as("sections called %s", heading).hasSize(1);
    return found.get(0).replaceAll("\\n +", " ");
  }

  private static List<String> sortedIds(String ending) {
    return Arrays.stream(Category.values())
        .map(category -> category.id() + ending)
        .sorted()
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}

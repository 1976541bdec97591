package org.forewarn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forewarn.report.CategoryPage;
import org.forewarn.taxonomy.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who asks the program itself, and what documentation repeats of it. */
class HelpTest {

  private static final Path USAGE = Path.of("src/site/markdown/usage.md");
  private static final Path README = Path.of("README.md");

  private final Console console = new Console();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "scenes --help",
        "explain --help",
        "model --help",
        "model show --help",
        "model verify --help"
      })
  void fitsEightyColumnsAndListsEveryExitCode(String line) {
    assertThat(console.run((Object[]) line.split(" "))).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.out().lines()).allSatisfy(text -> assertThat(text.length()).isLessThan(81));
    for (ExitCode exit : ExitCode.values()) {
      String firstWords = exit.meaning().substring(0, 20);
      assertThat(console.out()).contains(exit.code() + "   " + firstWords);
    }
    assertThat(console.complaints()).isEmpty();
    assertThat(console.loaded).as("engines loaded for a help page").isEmpty();
  }

  @Test
  void listsEveryCommand() {
    console.run("--help");
    assertThat(console.out()).contains("check", "scenes", "explain", "model");
  }

  @Test
  void saysItsVersion() {
    assertThat(console.run("--version")).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.out()).startsWith("forewarn ");
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void explainsEveryCategory(Category category) {
    assertThat(console.run("explain", category.id())).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.out()).isEqualTo(CategoryPage.of(category).text());
    assertThat(console.loaded).isEmpty();
  }

  @Test
  void explainsAWarningByTheCategoryAboveIt() {
    console.run("explain", "drug-use");
    assertThat(console.out()).isEqualTo(CategoryPage.of(Category.SUBSTANCES).text());
  }

  @Test
  void showsTheModel() {
    assertThat(console.run("model", "show")).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.out())
        .isEqualTo("name     sample\nversion  1\nsha256   " + Console.MODEL.sha256() + "\n");
  }

  @Test
  void verifiesTheModel() {
    assertThat(console.run("model", "verify")).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.out()).isEqualTo("sample 1: verified\n");
  }

  @Test
  void saysWhichFileOfAModelIsWrong() {
    int code = console.run("model", "verify", "--model", "bad-model");
    assertThat(code).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: network.bin: digest 00ff, expected ff00");
  }

  @Test
  void documentsTheExitCodesThatThereAre() throws IOException {
    assertThat(Files.readString(USAGE)).contains(ExitCode.markdownTable());
    if (Files.exists(README)) {
      assertThat(Files.readString(README)).contains(ExitCode.markdownTable());
    }
  }
}

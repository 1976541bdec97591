package org.forewarn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a command can end, with what it says on standard error. */
class ExitCodeTest {

  @TempDir Path folder;
  private final Console console = new Console();
  private Path good;
  private Path bad;

  @BeforeEach
  void writeStories() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), "consistent and calm");
    bad = Files.writeString(folder.resolve("bad.txt"), "stronger than it says");
  }

  @Test
  void endsCleanWhenNothingReachesFailOn() {
    assertThat(console.run("check", good)).isEqualTo(ExitCode.CLEAN.code());
    assertThat(console.complaints()).isEmpty();
  }

  @Test
  void failsOnAnErrorByDefault() {
    assertThat(console.run("check", bad)).isEqualTo(ExitCode.DISCREPANCY.code());
    assertThat(console.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "never, stronger, 0",
    "error, stronger, 4",
    "error, undeclared, 0",
    "warning, undeclared, 4",
    "WARNING, undeclared, 4",
    "note, undeclared, 4",
    "note, consistent, 0"
  })
  void failsFromTheLevelAskedFor(String level, String story, int code) {
    assertThat(console.reading(story).run("check", "-", "--fail-on", level)).isEqualTo(code);
  }

  @Test
  void saysThatAFileIsMissing() {
    Path missing = folder.resolve("missing.txt");
    assertThat(console.run("check", missing)).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: " + missing + ": no such file, expected a story");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThat(console.run("check", folder)).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: " + folder + ": is a directory, expected a file");
  }

  @Test
  void saysThatAPathIsNone() {
    assertThat(console.run("check", "a\0b")).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints()).singleElement().asString().contains("is no path");
  }

  @Test
  void passesOnWhatTheReaderSaysOfAnEmptyStory() {
    assertThat(console.reading("  \n").run("check", "-")).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: <stdin>: is empty, expected a story");
  }

  @Test
  void goesOnAfterABadInputAndEndsPartial() {
    Path missing = folder.resolve("missing.txt");
    int code = console.run("check", good, missing, folder, bad, "--format", "json");
    assertThat(code).isEqualTo(ExitCode.PARTIAL.code());
    assertThat(console.out().lines()).hasSize(2);
    assertThat(console.complaints())
        .hasSize(3)
        .last()
        .isEqualTo("forewarn: 4 files: 1 consistent, 1 under-declared, 2 unreadable");
  }

  @Test
  void countsNothingReadAmongManyAsUnreadable() {
    int code = console.run("check", folder, folder.resolve("missing.txt"), "--quiet");
    assertThat(code).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints()).hasSize(2);
  }

  @Test
  void refusesABundleThatDoesNotVerify() {
    int code = console.run("check", good, "--model", "bad-model");
    assertThat(code).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: network.bin: digest 00ff, expected ff00");
  }

  @Test
  void explainsAJarBuiltForAnotherPlatform() {
    Checker.Loader foreign =
        bundle -> {
          throw new UnsatisfiedLinkError("no native library");
        };
    assertThat(console.run(foreign, "check", good)).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints()).singleElement().asString().contains("for this platform");
  }

  @Test
  void reportsAnInternalErrorInOneLine() {
    assertThat(console.reading("broken").run("check", "-")).isEqualTo(ExitCode.INTERNAL.code());
    assertThat(console.complaints())
        .containsExactly(
            "forewarn: internal error: java.lang.IllegalStateException: Scene must end, got 3");
  }

  @Test
  void reportsAnExhaustedMachineInOneLine() {
    assertThat(console.reading("deep").run("check", "-")).isEqualTo(ExitCode.INTERNAL.code());
    assertThat(console.complaints())
        .containsExactly("forewarn: internal error: java.lang.StackOverflowError");
  }

  static Stream<String> wrongUses() {
    return Stream.of(
        "",
        "chek a.txt",
        "check",
        "check a.txt --format yaml",
        "check a.txt --fail-on sometimes",
        "check a.txt --color perhaps",
        "check a.txt --no-such-option",
        "check a.txt --output",
        "scenes",
        "scenes a.txt b.txt",
        "explain",
        "explain weather",
        "model",
        "model forget");
  }

  @ParameterizedTest
  @MethodSource("wrongUses")
  void answersWrongUseWithOneLineAndAHint(String line) {
    Object[] args = line.isEmpty() ? new Object[0] : line.split(" ");
    assertThat(console.run(args)).isEqualTo(ExitCode.USAGE.code());
    assertThat(console.complaints()).hasSize(2);
    assertThat(console.complaints().get(0)).startsWith("forewarn: ");
    assertThat(console.complaints().get(1)).matches("Try 'forewarn.* --help'\\.");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void namesTheWordsAnOptionTakes() {
    console.run("check", good, "--format", "yaml");
    assertThat(console.complaints().get(0))
        .contains("--format")
        .contains("expected one of text, json, got 'yaml'");
  }

  @Test
  void guessesWhatAMistypedCommandMeant() {
    console.run("chek", good);
    assertThat(console.complaints().get(0))
        .startsWith("forewarn: unknown command 'chek'")
        .contains("(did you mean check?), expected one of check, scenes, explain");
  }

  @Test
  void guessesWhatAMistypedOptionMeant() {
    console.run("check", good, "--show-evidense");
    assertThat(console.complaints().get(0))
        .startsWith("forewarn: unknown option '--show-evidense' (did you mean --show-evidence");
  }

  @Test
  void namesAnArgumentTooMany() {
    console.run("scenes", "a.txt", "b.txt");
    assertThat(console.complaints().get(0)).isEqualTo("forewarn: unexpected argument 'b.txt'");
  }

  @Test
  void keepsEscapeSequencesOfFileNamesOffTheTerminal() {
    console.run("check", folder.resolve("a\u001b[31mb"));
    assertThat(console.err.toString()).doesNotContain("\u001b");
  }
}

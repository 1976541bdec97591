package org.forewarn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.forewarn.engine.CheckOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go, how they look there, and what reaches the engine. */
class OutputTest {

  private static final String ESCAPE = "\u001b[";

  @TempDir Path folder;
  private final Console console = new Console();
  private Path story;

  @BeforeEach
  void writeStory() throws IOException {
    story = Files.writeString(folder.resolve("story.txt"), "stronger than it says");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void coloursATerminal() {
    console.onTerminal().run("check", story);
    assertThat(console.out()).contains(ESCAPE);
  }

  @Test
  void leavesAPipeUncoloured() {
    console.run("check", story);
    assertThat(console.out()).startsWith("Under-declared:").doesNotContain(ESCAPE);
  }

  @Test
  void heedsNoColor() {
    console.onTerminal().with("NO_COLOR", "1").run("check", story);
    assertThat(console.out()).doesNotContain(ESCAPE);
  }

  @Test
  void ignoresAnEmptyNoColor() {
    console.onTerminal().with("NO_COLOR", "").run("check", story);
    assertThat(console.out()).contains(ESCAPE);
  }

  @Test
  void heedsADumbTerminal() {
    console.onTerminal().with("TERM", "dumb").run("check", story);
    assertThat(console.out()).doesNotContain(ESCAPE);
  }

  @Test
  void coloursAPipeWhenToldTo() {
    console.with("NO_COLOR", "1").run("check", story, "--color", "always");
    assertThat(console.out()).contains(ESCAPE);
  }

  @Test
  void leavesATerminalUncolouredWhenToldTo() {
    console.onTerminal().run("check", story, "--color=never");
    assertThat(console.out()).doesNotContain(ESCAPE);
  }

  @Test
  void drawsInAsciiWhereThePlatformHasNoUtf8() {
    console.on(StandardCharsets.US_ASCII).run("check", story);
    assertThat(console.out()).contains("###").matches("[\\x00-\\x7F]*");
  }

  @Test
  void drawsInBlocksWhereThePlatformHasUtf8() {
    console.run("check", story);
    assertThat(console.out()).contains("███");
  }

  @Test
  void writesAFileInUtf8WhateverThePlatform() throws IOException {
    Path report = folder.resolve("report.txt");
    console.on(StandardCharsets.US_ASCII).onTerminal().run("check", story, "-o", report);
    assertThat(Files.readString(report)).contains("███").doesNotContain(ESCAPE);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void saysThatAFileCannotBeWritten() {
    Path report = folder.resolve("no-folder").resolve("report.txt");
    int code = console.run("check", story, "--output", report);
    assertThat(code).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints())
        .containsExactly(
            "forewarn: " + report + ": cannot be written, expected a file in a folder that can");
  }

  @Test
  void neverWritesAReportOverItsStory() throws IOException {
    Path sameFile = folder.resolve(".").resolve("story.txt");
    int code = console.run("check", story, "--output", sameFile);
    assertThat(code).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(Files.readString(story)).isEqualTo("stronger than it says");
    assertThat(console.complaints()).singleElement().asString().contains("is an input too");
  }

  @Test
  void endsQuietlyWhenTheReaderOfAPipeLeaves() {
    console.writingTo(failing("Broken pipe"));
    assertThat(console.run("check", story, story)).isNotEqualTo(ExitCode.INTERNAL.code());
    assertThat(console.complaints()).noneMatch(line -> line.contains("written"));
    assertThat(console.asked).as("stories checked for nobody").hasSize(1);
  }

  @Test
  void saysThatStandardOutputIsFull() {
    console.writingTo(failing("No space left on device"));
    assertThat(console.run("check", story)).isEqualTo(ExitCode.UNREADABLE.code());
    assertThat(console.complaints()).containsExactly("forewarn: <stdout>: cannot be written");
  }

  @Test
  void asksTheEngineForWhatTheOptionsSay() {
    console.run(
        "check",
        story,
        "--scale",
        "mpa",
        "--scale=tv",
        "--declared",
        "Rated R",
        "--rating",
        "PG",
        "--warnings",
        "war");
    assertThat(console.asked)
        .containsExactly(new CheckOptions(List.of("mpa", "tv"), "Rated R", "PG", "war"));
  }

  @Test
  void loadsTheBundleAskedForAndNoOther() {
    console.run("check", story, "--model", "models/own");
    assertThat(console.loaded).containsExactly(Path.of("models/own"));
  }

  @Test
  void loadsTheBundleOfTheJarOnce() {
    console.run("check", story, story, story);
    assertThat(console.loaded).containsExactly(Path.of("jar"));
  }

  @Test
  void quotesTheStoryOnlyWhenAsked() {
    console.run("check", story);
    assertThat(console.out()).doesNotContain("boathook").contains("--show-evidence");
    Console shown = new Console();
    shown.run("check", story, "--show-evidence");
    assertThat(shown.out()).contains("boathook");
  }

  @Test
  void takesAFileNameThatBeginsWithAtAsAFile() throws IOException {
    Path at = Files.writeString(folder.resolve("@home.txt"), "consistent");
    assertThat(console.run("check", at)).isEqualTo(ExitCode.CLEAN.code());
  }

  @Test
  void showsAProgressBarOverManyFilesToAPersonWhoseReportGoesElsewhere() {
    Path report = folder.resolve("report.txt");
    console.onTerminal().run("check", story, story, story, story, "-o", report);
    assertThat(console.err.toString()).contains("checking").contains("4/4");
  }

  @Test
  void showsNoProgressBarWhenQuietNorOverFewFiles() {
    Path report = folder.resolve("report.txt");
    console.onTerminal().run("check", story, story, story, story, "-q", "-o", report);
    console.onTerminal().run("check", story, story, story, "-q", "-o", report);
    assertThat(console.err.toString()).isEmpty();
  }

  @Test
  void speaksTheSameUnderTheTurkishLocale() {
    Locale before = Locale.getDefault();
    Console turkish = new Console();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(turkish.run("check", story, "--format", "JSON", "--fail-on", "WARNING"))
          .isEqualTo(ExitCode.DISCREPANCY.code());
      assertThat(turkish.run("check", story)).isEqualTo(ExitCode.DISCREPANCY.code());
      assertThat(turkish.run("scenes", story, "--format", "json")).isZero();
      assertThat(turkish.run("explain", "violence")).isZero();
    } finally {
      Locale.setDefault(before);
    }
    console.run("check", story, "--format", "json");
    console.run("check", story);
    console.run("scenes", story, "--format", "json");
    console.run("explain", "violence");
    assertThat(turkish.out()).isEqualTo(console.out());
  }
}

package org.forewarn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar as its users do: in a process of its own, with no flag. */
class ForewarnJarIT {

  private static final String JAR = System.getProperty("forewarn.jar", "target/forewarn.jar");
  private static final String STORY = "training-data/works/001.txt";

  @TempDir Path folder;

  /** What a process left behind. */
  private record Ended(int code, String out, String err) {}

  @Test
  void checksAStoryWithNothingOnStandardError() throws Exception {
    Ended ended = run("check", STORY);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains("mpa R").contains("Suggested header");
    assertThat(ended.code()).isIn(0, 4);
  }

  @Test
  void readsAStoryFromAPipe() throws Exception {
    Ended ended = run(Files.readAllBytes(Path.of(STORY)), "check", "--fail-on", "never", "-");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("<stdin>");
  }

  @Test
  void writesTheWholeSchema() throws Exception {
    Ended ended = run("check", "--format", "json", "--fail-on", "never", STORY);
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("\"schema\"", "forewarn/check/1", "\"declaration\"", "\"profile\"")
        .contains("\"warningScores\"", "\"measures\"", "\"suggestions\"", "\"model\"");
  }

  @Test
  void keepsOnAfterABadFileAndSaysSoInTheExitCode() throws Exception {
    Path binary = Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2, 0, 0, 7});
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Ended ended = run("check", binary.toString(), empty.toString(), folder.toString(), STORY);
    assertThat(ended.code()).isEqualTo(5);
    assertThat(ended.out()).contains("Suggested header");
    assertThat(ended.err().lines().filter(line -> line.startsWith("forewarn: "))).hasSize(4);
    assertThat(ended.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void verifiesItsOwnModelAndRefusesAChangedOne() throws Exception {
    assertThat(run("model", "verify").code()).isZero();
    Path copy = folder.resolve("model");
    copyModel(copy);
    Path lexicon = copy.resolve("lexicon.tsv");
    byte[] bytes = Files.readAllBytes(lexicon);
    bytes[bytes.length / 2] ^= 1;
    Files.write(lexicon, bytes);
    Ended ended = run("check", "--model", copy.toString(), STORY);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("lexicon.tsv").containsPattern("[0-9a-f]{64}.*[0-9a-f]{64}");
  }

  private static void copyModel(Path to) throws IOException {
    Path from = Path.of("models", Files.readString(Path.of("models/default")).trim());
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    return run(new byte[0], args);
  }

  private Ended run(byte[] piped, String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-jar", JAR));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(piped);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

package org.forewarn.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forewarn.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in {@code cases/} is read, or refused, as its {@code .expected} file says. */
class WorkCasesTest {

  private static final Path CASES = Path.of("src/test/resources/org/forewarn/input/cases");
  private static final int FEWEST_CASES = 60;

  @Test
  void holdsAtLeastTheAgreedNumberOfCases() throws IOException {
    assertThat(inputs()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryFileAsExpected() throws IOException {
    return inputs().stream()
        .map(input -> DynamicTest.dynamicTest(input.getFileName().toString(), () -> check(input)));
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
    }
  }

  private static void check(Path input) throws IOException {
    Path expected = Path.of(input + ".expected");
    String actual =
        reading(new InputSource(input.getFileName().toString(), Files.readAllBytes(input)));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
      throw new AssertionError("Golden file rewritten: " + expected.getFileName());
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  private static String reading(InputSource source) {
    try {
      return String.join("\n", lines(WorkReaders.standard().read(source))) + "\n";
    } catch (UnreadableInputException e) {
      return "unreadable " + e.getMessage() + "\n";
    }
  }

  private static List<String> lines(Work work) {
    List<String> lines = new ArrayList<>();
    lines.add("title " + work.title());
    for (MetadataField field : work.metadata()) {
      lines.add(
          field.key() + " [" + field.label() + "] " + visible(work.text().slice(field.value())));
    }
    for (Span span : work.body()) {
      lines.add("body " + visible(work.text().slice(span)));
    }
    return lines;
  }

  private static String visible(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\f", "\\f");
  }
}

package org.forewarn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case file: a text, a line of equals signs, its sentences one a line. */
class SentenceCasesTest {

  private static final Path CASES = Path.of("src/test/resources/org/forewarn/language/sentences");

  private final SentenceDetector detector = OpenNlpSentenceDetector.english();

  static Stream<Path> cases() throws IOException {
    return Files.list(CASES).sorted();
  }

  @Test
  void holdsEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSentences(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n=====\n");
    String text = parts[0];
    List<String> found =
        detector.sentences(text, new Span(0, text.length())).stream()
            .map(span -> text.substring(span.start(), span.end()).replace("\n", "\\n"))
            .toList();
    assertThat(found).containsExactlyElementsOf(parts[1].lines().toList());
  }
}

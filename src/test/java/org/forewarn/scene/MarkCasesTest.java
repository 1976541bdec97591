package org.forewarn.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case file: what the line between two paragraphs is (MARK, HEADING, NONE), then the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkCasesTest {

  private static final Path CASES = Path.of("src/test/resources/org/forewarn/scene/marks");

  private static final String BEFORE =
      "The ferry was late again, and the old man on the slip had stopped pretending to mend his net.";

  private static final String AFTER =
      "They rowed until the lamps of the town were no more than a smear along the water.";

  private final SceneSegmenter segmenter =
      new StorySceneSegmenter(OpenNlpSentenceDetector.english());

  static Stream<Path> cases() throws IOException {
    return Files.list(CASES).sorted();
  }

  @Test
  void holdsEnoughMarksAndNearMisses() throws IOException {
    List<String> names = cases().map(p -> p.getFileName().toString()).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(120);
    assertThat(names).filteredOn(n -> n.startsWith("near-miss")).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partsScenesExactlyWhereAMarkStands(Path file) throws IOException {
    String[] kindAndLine = Files.readString(file).split("\n", 2);
    String line = kindAndLine[1].substring(0, kindAndLine[1].length() - 1);
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = (BEFORE + "\n\n" + line + "\n\n" + AFTER).replace("\n", end);
      List<Scene> scenes = segment(text);
      if (kindAndLine[0].equals("NONE")) {
        assertThat(scenes).hasSize(1);
      } else {
        assertThat(scenes).hasSize(2);
        assertThat(scenes.get(1).openedBy()).hasToString(kindAndLine[0]);
        assertThat(text.substring(scenes.get(1).span().start())).startsWith(trimmed(line, end));
      }
    }
  }

  private static String trimmed(String line, String end) {
    return line.strip().replace("\n", end);
  }

  private List<Scene> segment(String text) {
    return segmenter.segment(new SourceText("case", text), List.of(new Span(0, text.length())));
  }
}

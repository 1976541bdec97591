package org.forewarn.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/** What holds for every text, however odd. */
class SegmentationProperties {

  private final SceneSegmenter segmenter =
      new StorySceneSegmenter(OpenNlpSentenceDetector.english());

  @Property(tries = 300)
  void scenesTileTheBody(@ForAll String text) {
    assertTiled(text);
  }

  @Property(tries = 200)
  void scenesTileABodyOfLinesAndMarks(@ForAll("lines") List<String> lines) {
    assertTiled(String.join("\n", lines));
  }

  private void assertTiled(String text) {
    List<Scene> scenes = segment(text);
    int at = 0;
    for (Scene scene : scenes) {
      assertThat(scene.span().start()).isEqualTo(at);
      assertThat(scene.sentences()).allMatch(scene.span()::contains);
      assertThat(scene.sentences()).isSorted();
      at = scene.span().end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameScenes(@ForAll("lines") List<String> lines) {
    String text = String.join("\n", lines);
    assertThat(segment(text)).isEqualTo(segment(text));
  }

  @Property(tries = 100)
  void lineEndsMakeNoDifference(@ForAll("lines") List<String> lines) {
    int scenes = segment(String.join("\n", lines)).size();
    assertThat(segment(String.join("\r\n", lines))).hasSize(scenes);
    assertThat(segment(String.join("\r", lines))).hasSize(scenes);
  }

  @Provide
  Arbitrary<List<String>> lines() {
    List<String> marks =
        List.of("***", "---", "~ - ~", "Chapter 2", "IV", "INT. SHED - DAY", "", "", "", "TARRANT");
    Arbitrary<String> prose =
        Arbitraries.integers()
            .between(1, 40)
            .map(
                seed ->
                    InventedStory.paragraphs("Osk", 2, seed).stream()
                        .collect(Collectors.joining(" ")));
    return Arbitraries.oneOf(prose, Arbitraries.of(marks)).list().ofMaxSize(60);
  }

  private List<Scene> segment(String text) {
    return segmenter.segment(new SourceText("t", text), List.of(new Span(0, text.length())));
  }
}

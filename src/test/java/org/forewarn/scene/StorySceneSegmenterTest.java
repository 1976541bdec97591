package org.forewarn.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

class StorySceneSegmenterTest {

  private static final Path STORY =
      Path.of("src/test/resources/org/forewarn/scene/shifts/ferry-and-town.txt");

  private final SceneSegmenter segmenter =
      new StorySceneSegmenter(OpenNlpSentenceDetector.english());

  @Test
  void givesAnEmptyBodyNoScene() {
    assertThat(segmenter.segment(new SourceText("t", ""), List.of())).isEmpty();
    assertThat(segmenter.segment(new SourceText("t", ""), List.of(new Span(0, 0)))).isEmpty();
  }

  @Test
  void keepsAShortTextWhole() {
    String text = String.join("\n\n", InventedStory.paragraphs("Marrow", 4, 1));
    assertThat(scenes(text)).hasSize(1);
  }

  @Test
  void cutsWherePlaceTimeAndCastShift() throws IOException {
    String text = Files.readString(STORY);
    assertThat(scenes(text))
        .extracting(Scene::openedBy)
        .containsExactly(BreakKind.START, BreakKind.SHIFT, BreakKind.SHIFT);
    assertThat(scenes(text))
        .extracting(s -> text.substring(s.span().start()).split(",")[0])
        .containsExactly(
            "The ferry was late again",
            "Three weeks later",
            text.substring(text.indexOf("That night")).split(",")[0]);
  }

  @Test
  void cutsTheSameWhereEveryLineIsAParagraph() throws IOException {
    String text = Files.readString(STORY);
    assertThat(words(scenes(text.replace("\n\n", "\n")))).isEqualTo(words(scenes(text)));
  }

  @Test
  void leavesAScenePartedByTheAuthorWhole() {
    String first = String.join("\n\n", InventedStory.paragraphs("Marrow", 12, 1));
    String second = String.join("\n\n", InventedStory.paragraphs("Quillon", 12, 2));
    String text = first + "\n\n" + second + "\n\n***\n\nHe slept.\n\n***\n\nHe woke.";
    assertThat(scenes(text))
        .extracting(Scene::openedBy)
        .containsExactly(BreakKind.START, BreakKind.MARK, BreakKind.MARK);
  }

  @Test
  void treatsRepeatedWiderGapsAsBreaks() {
    String text =
        "One came.\n\nTwo went.\n\nThree sat.\n\n\n\nFour ran.\n\nFive hid.\n\nSix ate."
            + "\n\nSeven sang.\n\nEight wept.\n\nNine slept.\n\n\n\nTen rose.\n\nA bell rang."
            + "\n\nA dog barked.\n\nA door shut.\n\nA lamp died.\n\nA cock crew.\n\nIt rained.";
    assertThat(scenes(text))
        .extracting(Scene::openedBy)
        .containsExactly(BreakKind.START, BreakKind.GAP, BreakKind.GAP);
  }

  @Test
  void treatsBlankLinesAsBreaksWhereEveryLineIsAParagraph() {
    String text =
        "One came.\nTwo went.\nThree sat.\nFour ran.\nFive hid.\nSix ate.\nSeven sang."
            + "\n\nEight wept.\nNine slept.\nTen rose.\nA bell rang.\nA dog barked.\nA door shut."
            + "\n\nA lamp died.\nA cock crew.\nIt rained.\nIt poured.\nIt stopped.";
    assertThat(scenes(text))
        .extracting(Scene::openedBy)
        .containsExactly(BreakKind.START, BreakKind.GAP, BreakKind.GAP);
  }

  @Test
  void ignoresGapsThatVaryAllOver() {
    String text =
        "One came.\n\nTwo went.\n\n\nThree sat.\n\n\n\nFour ran.\n\nFive hid.\n\n\nSix ate."
            + "\n\n\n\nSeven sang.\n\nEight wept.\n\n\n\nNine slept.\n\n\nTen rose.";
    assertThat(scenes(text)).hasSize(1);
  }

  @Test
  void doesNotCountRowsNextToEachOtherAsScenes() {
    assertThat(scenes("He left.\n\n***\n\n~~~\n\nShe stayed.\n\n***")).hasSize(2);
  }

  @Test
  void opensTheFirstSceneWithTheHeadingAboveIt() {
    List<Scene> scenes = scenes("Chapter 1\n\nHe left.\n\nChapter 2\n\nShe stayed.");
    assertThat(scenes)
        .extracting(Scene::openedBy)
        .containsExactly(BreakKind.HEADING, BreakKind.HEADING);
  }

  @Test
  void leavesSeparatorRowsOutOfSentencesAndWords() {
    String text = "He left the boat.\n\n[scene break]\n\nShe stayed.";
    Scene second = scenes(text).get(1);
    assertThat(second.words()).isEqualTo(2);
    assertThat(second.sentences())
        .extracting(s -> text.substring(s.start(), s.end()))
        .containsExactly("She stayed.");
  }

  @Test
  void findsRowsThatTouchTheirParagraphs() {
    assertThat(scenes("He left the boat behind.\n***\nShe stayed.")).hasSize(2);
  }

  @Test
  void segmentsEachStretchOfStoryByItself() {
    String text = "He left.\n\nRating: T\n\nShe stayed.";
    List<Scene> scenes =
        segmenter.segment(
            new SourceText("t", text), List.of(new Span(0, 10), new Span(21, text.length())));
    assertThat(scenes).extracting(Scene::index).containsExactly(0, 1);
    assertThat(scenes).extracting(s -> s.span().start()).containsExactly(0, 21);
    assertThat(scenes).extracting(s -> s.span().end()).containsExactly(10, text.length());
  }

  @Test
  void refusesToWorkWithoutAModelForEachKindOfText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StorySceneSegmenter((text, range) -> List.of(), Map.of()))
        .withMessageContaining("model");
  }

  private List<Scene> scenes(String text) {
    return segmenter.segment(new SourceText("t", text), List.of(new Span(0, text.length())));
  }

  private static List<Integer> words(List<Scene> scenes) {
    return scenes.stream().map(Scene::words).toList();
  }
}

package org.forewarn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forewarn.corpus.LongText;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.InventedStory;
import org.forewarn.scene.Scene;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

class SegmentationReportTest {

  private static final String OPENING = " came down to the quay at last.";

  private static final List<String> PEOPLE =
      List.of("Marrow", "Quillon", "Osk", "Ferrol", "Tansy", "Brill", "Hathe", "Luned");

  @Test
  void givesAPerfectSegmenterAPerfectScore() throws IOException {
    SegmentationReport report =
        SegmentationReport.of(
            (text, body) -> cutAt(text.content(), OPENING), set -> List.of(novel(set)));
    assertThat(report.rows())
        .extracting(SegmentationReport.Row::kind)
        .containsExactly(StretchKind.values());
    SegmentationReport.Row openings = report.rows().get(0);
    assertThat(openings.segmenter().f1()).isEqualTo(1);
    assertThat(openings.segmenter().actual()).isEqualTo(PEOPLE.size() - 1);
    assertThat(openings.evenSpacing().f1()).isLessThan(1);
    assertThat(openings.timesEvenSpacing()).isGreaterThan(1);
  }

  @Test
  void givesASegmenterThatNeverCutsNothing() throws IOException {
    SegmentationReport report =
        SegmentationReport.of((text, body) -> cutAt(text.content(), "@"), s -> List.of(novel(s)));
    assertThat(report.rows()).allMatch(row -> row.segmenter().f1() == 0);
  }

  private static List<Scene> cutAt(String text, String opening) {
    List<Scene> scenes = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int here = text.indexOf(opening, from);
      int next = here < 0 ? -1 : text.indexOf(opening, here + 1);
      int to = next < 0 ? text.length() : text.lastIndexOf("\n\n", next) + 2;
      scenes.add(new Scene(scenes.size(), new Span(from, to), BreakKind.SHIFT, List.of(), 1));
      from = to;
    }
    return scenes;
  }

  @Test
  void removesTheMarksAndKnowsWhereTheyWere() {
    List<UnmarkedStretch> stretches =
        new StretchMaker(500, 900, 1).stretches(novel("a"), StretchKind.WHOLE_CHAPTERS);
    assertThat(stretches).hasSize(1);
    UnmarkedStretch stretch = stretches.get(0);
    assertThat(stretch.text()).doesNotContain("Chapter").doesNotContain("THEN");
    assertThat(stretch.boundaries()).hasSize(5);
    assertThat(stretch.paragraphAt(stretch.paragraphs().get(7).start())).isEqualTo(7);
  }

  @Test
  void makesTheSameStretchesFromTheSameSeed() {
    assertThat(new StretchMaker(500, 900, 5).stretches(novel("a"), StretchKind.PASSAGES))
        .isEqualTo(new StretchMaker(500, 900, 5).stretches(novel("a"), StretchKind.PASSAGES));
  }

  @Test
  void spacesEvenBreaksByWords() {
    UnmarkedStretch stretch =
        UnmarkedStretch.of("t", List.of(List.of("a b c d"), List.of("e f", "g h", "i j k l")));
    assertThat(SegmentationBaselines.evenSpacing(stretch)).containsExactly(2);
  }

  @Test
  void tilesWhereTheWordsChange() {
    List<String> sea =
        List.of("harbour anchor tide ".repeat(70), "harbour anchor tide ".repeat(70));
    List<String> land = List.of("meadow plough barley ".repeat(70), "meadow plough ".repeat(70));
    UnmarkedStretch stretch = UnmarkedStretch.of("t", List.of(sea, land));
    assertThat(SegmentationBaselines.textTiling(stretch)).containsExactly(2);
  }

  private static LongText novel(String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PEOPLE.size(); i++) {
      text.append("Chapter ").append(i + 1).append("\n\nTHEN ");
      text.append(PEOPLE.get(i)).append(OPENING).append("\n\n");
      text.append(String.join("\n\n", InventedStory.paragraphs(PEOPLE.get(i), 26, i)));
      text.append("\n\n");
    }
    return new LongText("invented/" + id, text.toString());
  }
}

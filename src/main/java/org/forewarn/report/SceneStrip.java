package org.forewarn.report;

import java.io.IOException;
import java.util.List;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.check.CheckResult;
import org.forewarn.taxonomy.Severity;

/** One cell a scene, by its worst severity, under a ruler of scene numbers. */
final class SceneStrip implements TextReport.Section {

  private static final int LEFT = 4;
  private static final int FEW = 18;

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    List<SceneAssessment> scenes = result.assessment().scenes();
    if (scenes.isEmpty()) {
      return;
    }
    page.heading("Scenes", legend(page.glyphs()));
    Layout layout = scenes.size() <= FEW ? Layout.WIDE : Layout.NARROW;
    for (int from = 0; from < scenes.size(); from += layout.perRow) {
      int to = Math.min(from + layout.perRow, scenes.size());
      page.print(ruler(layout, from, to, page));
      page.print(cells(layout, scenes.subList(from, to), page));
    }
  }

  private static String legend(Glyphs glyphs) {
    StringBuilder legend = new StringBuilder("by the worst in each: ");
    for (Severity severity : Severity.values()) {
      legend.append(' ').append(glyphs.cell(severity)).append(' ').append(severity.id());
    }
    return legend.toString();
  }

  private static Line ruler(Layout layout, int from, int to, Page page) {
    Line line = page.line(LEFT);
    for (int index = from; index < to; index++) {
      int number = index + 1;
      if (index == from || number % layout.labelEvery == 0) {
        line.to(LEFT + (index - from) * layout.width).add(String.valueOf(number), Paint.DIM);
      }
    }
    return line;
  }

  private static Line cells(Layout layout, List<SceneAssessment> scenes, Page page) {
    Line line = page.line(LEFT);
    for (int i = 0; i < scenes.size(); i++) {
      Severity worst = Estimates.worst(scenes.get(i).profile());
      String cell = page.glyphs().cell(worst).repeat(layout.filled);
      line.to(LEFT + i * layout.width).add(cell, Paint.of(worst));
    }
    return line;
  }

  /**
   * Few scenes get wide cells, each with its number; many get narrow ones, every tenth numbered.
   */
  private enum Layout {
    WIDE(4, 3, FEW, 1),
    NARROW(1, 1, 70, 10);

    final int width;
    final int filled;
    final int perRow;
    final int labelEvery;

    Layout(int width, int filled, int perRow, int labelEvery) {
      this.width = width;
      this.filled = filled;
      this.perRow = perRow;
      this.labelEvery = labelEvery;
    }
  }
}

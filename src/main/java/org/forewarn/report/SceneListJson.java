package org.forewarn.report;

import java.io.IOException;
import java.util.Locale;
import org.forewarn.check.CheckResult;
import org.forewarn.scene.Scene;
import org.forewarn.text.LineMap;

/**
 * The schema {@code forewarn/scenes/1}: each scene as in {@code forewarn/check/1}, with its lines
 * (from 1, inclusive), its words and why it begins where it begins.
 */
final class SceneListJson implements JsonDocument {

  private static final String SCHEMA = "forewarn/scenes/1";

  @Override
  public void write(CheckResult result, JsonFields json) throws IOException {
    LineMap lines = result.text().lineMap();
    json.text("schema", SCHEMA);
    ProfileJson.work(result.work(), json);
    json.objects(
        "scenes",
        result.assessment().scenes(),
        scene -> {
          place(scene.scene(), SceneLines.of(scene.scene().span(), result.text(), lines), json);
          ProfileJson.findings(scene, json);
        });
    ProfileJson.model(result.model(), json);
  }

  private static void place(Scene scene, SceneLines lines, JsonFields json) throws IOException {
    json.integer("index", scene.index());
    json.span(scene.span());
    json.integer("firstLine", lines.first());
    json.integer("lastLine", lines.last());
    json.integer("words", scene.words());
    json.text("openedBy", scene.openedBy().name().toLowerCase(Locale.ROOT));
  }
}

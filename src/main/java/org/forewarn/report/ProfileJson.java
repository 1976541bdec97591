package org.forewarn.report;

import java.io.IOException;
import java.util.Map;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.check.ModelIdentity;
import org.forewarn.check.WorkSummary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/** The parts that the documents about a work share. */
final class ProfileJson {

  private ProfileJson() {}

  static void work(WorkSummary work, JsonFields json) throws IOException {
    json.object(
        "work",
        () -> {
          json.text("id", work.id());
          json.text("title", work.title());
          json.integer("words", work.words());
          json.text("sha256", work.sha256());
        });
  }

  static void model(ModelIdentity model, JsonFields json) throws IOException {
    json.object(
        "model",
        () -> {
          json.text("name", model.name());
          json.text("version", model.version());
          json.text("sha256", model.sha256());
        });
  }

  static void profile(Map<Category, SeverityEstimate> profile, JsonFields json) throws IOException {
    json.object(
        "profile",
        () -> {
          for (Category category : Category.values()) {
            estimate(category, Estimates.of(profile, category), json);
          }
        });
  }

  private static void estimate(Category category, SeverityEstimate estimate, JsonFields json)
      throws IOException {
    json.object(
        category.id(),
        () -> {
          json.text("severity", estimate.severity().id());
          json.numbers("probabilities", estimate.probabilities());
          json.flag("unsure", estimate.unsure());
        });
  }

  /** What a scene holds: the fields {@code profile}, {@code warnings}, {@code evidence}. */
  static void findings(SceneAssessment scene, JsonFields json) throws IOException {
    profile(scene.profile(), json);
    json.strings("warnings", scene.warnings().stream().map(Warning::id).toList());
    json.objects(
        "evidence",
        scene.evidence(),
        evidence -> {
          json.text("category", evidence.category().id());
          json.span(evidence.span());
          json.number("weight", evidence.weight());
        });
  }
}

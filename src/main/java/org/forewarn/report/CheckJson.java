package org.forewarn.report;

import java.io.IOException;
import java.util.Map;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Discrepancy;
import org.forewarn.check.ScaleDecision;
import org.forewarn.check.Suggestion;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Warning;

/**
 * The schema {@code forewarn/check/1}. Offsets are UTF-16, 0-based and half-open; numbers have at
 * most four decimals; scene indexes count from 0; there is no clock in it.
 */
final class CheckJson implements JsonDocument {

  private static final String SCHEMA = "forewarn/check/1";

  @Override
  public void write(CheckResult result, JsonFields json) throws IOException {
    json.text("schema", SCHEMA);
    ProfileJson.work(result.work(), json);
    json.object("declaration", () -> declaration(result.declaration(), json));
    assessment(result.assessment(), json);
    json.objects("ratings", result.ratings(), decision -> decision(decision, json));
    json.objects("discrepancies", result.discrepancies(), each -> discrepancy(each, json));
    json.text("verdict", result.verdict().id());
    json.object("suggestions", () -> suggestions(result.suggestions(), json));
    json.objects("scenes", result.assessment().scenes(), scene -> scene(scene, json));
    ProfileJson.model(result.model(), json);
  }

  private static void declaration(Declaration declaration, JsonFields json) throws IOException {
    json.objects(
        "ratings",
        declaration.ratings(),
        rating -> {
          json.text("scale", rating.scale());
          json.text("value", rating.value());
          json.span(rating.span());
        });
    json.objects("claims", declaration.claims(), claim -> claim(claim, json));
    json.flag("optOut", declaration.optOut());
    json.flag("absent", declaration.absent());
  }

  private static void claim(Claim claim, JsonFields json) throws IOException {
    json.text("category", claim.category().id());
    Warning warning = claim.warning();
    if (warning != null) {
      json.text("warning", warning.id());
    }
    json.text("least", claim.least().id());
    json.text("most", claim.most().id());
    json.flag("negated", claim.negated());
    json.text("text", claim.text());
    json.span(claim.span());
  }

  private static void assessment(WorkAssessment assessment, JsonFields json) throws IOException {
    ProfileJson.profile(assessment.profile(), json);
    json.objects(
        "warnings",
        assessment.warnings(),
        finding -> {
          json.text("id", finding.warning().id());
          json.number("probability", finding.probability());
          json.integers("scenes", finding.scenes());
        });
    json.object("warningScores", () -> scores(assessment.warningScores(), json));
    json.object("measures", () -> measures(assessment.measures(), json));
  }

  private static void scores(Map<Warning, Double> scores, JsonFields json) throws IOException {
    for (Map.Entry<Warning, Double> entry : scores.entrySet()) {
      json.number(entry.getKey().id(), entry.getValue());
    }
  }

  private static void measures(Map<Measure, Integer> measures, JsonFields json) throws IOException {
    for (Map.Entry<Measure, Integer> entry : measures.entrySet()) {
      json.integer(entry.getKey().id(), entry.getValue());
    }
  }

  private static void decision(ScaleDecision decision, JsonFields json) throws IOException {
    json.text("scale", decision.scale());
    json.text("value", decision.value());
    json.objects(
        "reasons",
        decision.reasons(),
        reason -> {
          json.text("rule", reason.rule());
          json.text("text", reason.text());
          json.integers("scenes", reason.scenes());
        });
  }

  private static void discrepancy(Discrepancy discrepancy, JsonFields json) throws IOException {
    json.text("kind", discrepancy.kind().id());
    json.text("level", discrepancy.level().id());
    Category category = discrepancy.category();
    if (category != null) {
      json.text("category", category.id());
    }
    json.text("message", discrepancy.message());
    json.objects("evidence", discrepancy.evidence(), evidence -> evidence(evidence, json));
  }

  private static void evidence(Evidence evidence, JsonFields json) throws IOException {
    json.integer("scene", evidence.scene());
    json.span(evidence.span());
    json.number("weight", evidence.weight());
  }

  private static void suggestions(Map<String, Suggestion> suggestions, JsonFields json)
      throws IOException {
    for (Map.Entry<String, Suggestion> entry : suggestions.entrySet()) {
      json.object(
          entry.getKey(),
          () -> {
            json.text("header", entry.getValue().header());
            json.text("detailed", entry.getValue().detailed());
          });
    }
  }

  private static void scene(SceneAssessment scene, JsonFields json) throws IOException {
    json.integer("index", scene.scene().index());
    json.span(scene.scene().span());
    ProfileJson.findings(scene, json);
  }
}

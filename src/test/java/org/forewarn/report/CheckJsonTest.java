package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.check.CheckResult;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;

/** What programs rely on in {@code forewarn/check/1}. */
class CheckJsonTest {

  private static final ReportStyle LINES = new ReportStyle(false, Glyphs.ASCII, false, true);

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Report must be JSON", e);
    }
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String line(CheckResult result) {
    return ReportGoldenTest.render(ReportFormat.JSON, LINES, result);
  }

  @Test
  void writesKeysInTheOrderOfTheSchema() {
    JsonNode root = parsed(line(Sample.underDeclared()));
    assertThat(keys(root))
        .containsExactly(
            "schema",
            "work",
            "declaration",
            "profile",
            "warnings",
            "warningScores",
            "measures",
            "ratings",
            "discrepancies",
            "verdict",
            "suggestions",
            "scenes",
            "model");
    assertThat(root.get("schema").textValue()).isEqualTo("forewarn/check/1");
    assertThat(keys(root.get("profile")))
        .containsExactlyElementsOf(Arrays.stream(Category.values()).map(Category::id).toList());
    assertThat(keys(root.get("warningScores")))
        .containsExactlyElementsOf(Arrays.stream(Warning.values()).map(Warning::id).toList());
  }

  @Test
  void leavesOptionalKeysOutWhereThereIsNothingToSay() {
    JsonNode root = parsed(line(Sample.underDeclared()));
    JsonNode claims = root.at("/declaration/claims");
    assertThat(claims.get(0).has("warning")).isFalse();
    assertThat(claims.get(3).get("warning").textValue()).isEqualTo("drug-use");
    assertThat(root.at("/discrepancies/0").has("category")).isFalse();
    assertThat(root.at("/discrepancies/1/category").textValue()).isEqualTo("violence");
  }

  @Test
  void givesOffsetsThatCutTheTextWhereTheWordsStand() {
    JsonNode claim = parsed(line(Sample.underDeclared())).at("/declaration/claims/0");
    String words =
        Sample.text().substring(claim.get("start").intValue(), claim.get("end").intValue());
    assertThat(words).isEqualTo(claim.get("text").textValue()).isEqualTo("some fighting");
  }

  @Test
  void roundsToFourDecimalsWithoutTrailingZeros() {
    String json = line(Sample.underDeclared());
    assertThat(json)
        .contains("\"probabilities\":[0.7,0.1,0.1,0.1]")
        .contains("\"gun-violence\":0.9123,")
        .contains("\"weight\":0.625}")
        .contains("\"alcohol\":1,")
        .doesNotContainPattern("[0-9]E-?[0-9]")
        .doesNotContainPattern("[0-9]\\.[0-9]{5}");
  }

  @Test
  void refusesANumberThatIsNone() {
    CheckResult sample = Sample.undeclared();
    SeverityEstimate broken =
        new SeverityEstimate(Severity.NONE, List.of(Double.NaN, 0.0, 0.0, 0.0), false);
    Map<Category, SeverityEstimate> profile = SampleFindings.profile(Map.of());
    profile.put(Category.DEATH, broken);
    WorkAssessment old = sample.assessment();
    WorkAssessment assessment =
        new WorkAssessment(
            profile,
            old.warnings(),
            old.warningScores(),
            old.measures(),
            List.<SceneAssessment>of());
    assertThatThrownBy(() -> line(Sample.with(sample, assessment)))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void givesTheSameBytesUnderTheTurkishLocale() {
    String usual = line(Sample.underDeclared());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(line(Sample.underDeclared())).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysTheSameIndentedAndOnALine() {
    String indented =
        ReportGoldenTest.render(ReportFormat.JSON, ReportStyle.PLAIN, Sample.underDeclared());
    String line = line(Sample.underDeclared());
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(indented.lines().count()).isGreaterThan(100);
    assertThat(parsed(indented)).isEqualTo(parsed(line));
  }

  @Test
  void holdsNoWordOfTheStory() {
    assertThat(line(Sample.underDeclared())).doesNotContain("boathook").doesNotContain("reeds");
  }
}

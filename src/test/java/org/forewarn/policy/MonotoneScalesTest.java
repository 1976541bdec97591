package org.forewarn.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** More content never lowers a rating, on any scale and at any force. */
class MonotoneScalesTest {

  @Property(tries = 400)
  void addingContentNeverLowersARating(
      @ForAll("contents") ContentSummary content, @ForAll("contents") ContentSummary added) {
    ContentSummary more = union(content, added);
    for (RatingScale scale : RatingScales.builtIn()) {
      for (RuleForce force : RuleForce.values()) {
        String before = scale.decide(content, force).value();
        String after = scale.decide(more, force).value();
        assertThat(scale.compare(before, after)).as(scale.id()).isLessThanOrEqualTo(0);
      }
    }
  }

  @Property(tries = 300)
  void weakerForcesNeverAskForLess(@ForAll("contents") ContentSummary content) {
    for (RatingScale scale : RatingScales.builtIn()) {
      String required = scale.decide(content, RuleForce.REQUIRED).value();
      String customary = scale.decide(content, RuleForce.CUSTOMARY).value();
      assertThat(scale.compare(required, customary)).isLessThanOrEqualTo(0);
      assertThat(scale.compare(customary, scale.decide(content).value())).isLessThanOrEqualTo(0);
    }
  }

  @Property(tries = 200)
  void themesWithoutDepictionStayAtPg13(
      @ForAll Severity selfHarm,
      @ForAll Severity hate,
      @ForAll Severity frightening,
      @ForAll Severity death) {
    RatingScale mpa = RatingScales.byId("mpa").orElseThrow();
    Map<Category, Severity> themes =
        Map.of(
            Category.SELF_HARM, atMostModerate(selfHarm),
            Category.HATE, atMostModerate(hate),
            Category.FRIGHTENING, atMostModerate(frightening),
            Category.DEATH, death);
    String rating = mpa.decide(new ContentSummary(themes, Set.of(), Map.of())).value();
    assertThat(mpa.compare(rating, "PG-13")).isLessThanOrEqualTo(0);
  }

  @Provide
  Arbitrary<ContentSummary> contents() {
    Arbitrary<Map<Category, Severity>> severities =
        Arbitraries.maps(Arbitraries.of(Category.class), Arbitraries.of(Severity.class));
    Arbitrary<Set<Warning>> warnings = Arbitraries.of(Warning.class).set().ofMaxSize(8);
    Arbitrary<Map<Measure, Integer>> measures =
        Arbitraries.maps(Arbitraries.of(Measure.class), Arbitraries.integers().between(0, 9));
    return Combinators.combine(severities, warnings, measures).as(ContentSummary::new);
  }

  private static Severity atMostModerate(Severity severity) {
    return severity == Severity.SEVERE ? Severity.MODERATE : severity;
  }

  private static ContentSummary union(ContentSummary a, ContentSummary b) {
    Map<Category, Severity> severities = new EnumMap<>(a.severities());
    b.severities().forEach((category, s) -> severities.merge(category, s, Severity::max));
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    warnings.addAll(a.warnings());
    warnings.addAll(b.warnings());
    Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
    measures.putAll(a.measures());
    b.measures().forEach((measure, count) -> measures.merge(measure, count, Integer::sum));
    return new ContentSummary(severities, warnings, measures);
  }
}

package org.forewarn.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in scales decide as their public sources say. */
class BuiltInScalesTest {

  @Test
  void nineScalesAreBuiltInInTheirOrder() {
    assertThat(RatingScales.builtIn())
        .extracting(RatingScale::id)
        .containsExactly(
            "mpa", "ao3", "fictionratings", "fan", "tth", "tv", "bbfc", "pegi", "esrb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mpa|G PG PG-13 R NC-17",
        "ao3|general teen mature explicit",
        "fictionratings|K K+ T M MA",
        "fan|FRC FRT FRM FRAO",
        "tth|FR7 FR13 FR15 FR18 FR21",
        "tv|TV-Y TV-Y7 TV-G TV-PG TV-14 TV-MA",
        "bbfc|U PG 12A 15 18 R18",
        "pegi|3 7 12 16 18",
        "esrb|E E10+ T M AO"
      })
  void ratingsStandInOrder(String scale, String values) {
    assertThat(scale(scale).ratings()).extracting(Rating::value).containsExactly(values.split(" "));
  }

  /** Content is written {@code category=severity}, {@code warning!}, {@code measure#count}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "mpa|-|G",
        "mpa|drug-use-scenes#1|PG-13",
        "mpa|drug-use!|PG-13",
        "mpa|alcohol!|G",
        "mpa|harshest-expletives#1|PG-13",
        "mpa|language=mild|PG",
        "mpa|harshest-expletives#2|R",
        "mpa|harshest-expletives#1 sexual-expletives#1|R",
        "mpa|language=moderate harshest-expletives#1|PG-13",
        "mpa|language=severe|R",
        "mpa|violence=mild|PG",
        "mpa|violence=moderate|PG-13",
        "mpa|violence=moderate gore=mild|PG-13",
        "mpa|violence=moderate gore=moderate|R",
        "mpa|violence=severe|R",
        "mpa|sex=moderate|PG-13",
        "mpa|sex=mild nudity!|PG",
        "mpa|sex=moderate nudity!|R",
        "mpa|sex=moderate violence=moderate|R",
        "mpa|sex=moderate dubious-consent!|R",
        "mpa|sex=severe|NC-17",
        "mpa|sexual-violence=mild|PG-13",
        "mpa|sexual-violence=moderate|R",
        "mpa|death=mild|G",
        "mpa|death=moderate|PG",
        "mpa|death=severe|PG-13",
        "mpa|self-harm=moderate hate=moderate frightening=moderate death=severe|PG-13",
        "mpa|self-harm=moderate frightening=moderate violence=moderate language=mild|PG-13",
        "mpa|self-harm=moderate frightening=moderate violence=moderate language=moderate|R",
        "ao3|-|general",
        "ao3|sex=severe|explicit",
        "ao3|violence=severe|mature",
        "ao3|gore=severe|mature",
        "ao3|violence=moderate|teen",
        "ao3|death=moderate|general",
        "fictionratings|sex=severe|MA",
        "fictionratings|sex=moderate violence=moderate|M",
        "fictionratings|violence=mild|K+",
        "fan|violence=mild|FRC",
        "fan|language=mild|FRT",
        "fan|violence=severe|FRM",
        "fan|violence=severe gore=severe|FRAO",
        "fan|sex=severe|FRAO",
        "tth|language=moderate|FR13",
        "tth|sex=moderate|FR15",
        "tth|violence=severe|FR18",
        "tth|sex=severe|FR21",
        "tv|violence=mild|TV-Y7",
        "tv|violence=moderate|TV-PG",
        "tv|violence=moderate gore=mild|TV-14",
        "tv|substances=mild|TV-G",
        "tv|sex=severe|TV-MA",
        "bbfc|harshest-expletives#1|12A",
        "bbfc|harshest-expletives#4|12A",
        "bbfc|harshest-expletives#5|15",
        "bbfc|violence=severe|15",
        "bbfc|violence=severe gore=severe|18",
        "bbfc|sex=severe|18",
        "bbfc|sex=severe explicit-sex!|R18",
        "pegi|violence=mild|7",
        "pegi|violence=severe|18",
        "pegi|hate=moderate racism!|16",
        "pegi|hate=severe racism!|18",
        "esrb|violence=moderate|T",
        "esrb|sex=severe|AO",
        "esrb|frightening=moderate|E10+"
      })
  void decidesByItsRules(String scale, String content, String expected) {
    assertThat(scale(scale).decide(Content.of(content)).value()).isEqualTo(expected);
  }

  @Test
  void reasonsAreTheRulesThatAskForTheRatingAndNameOnlyWhatIsThere() {
    RatingDecision decision =
        scale("mpa").decide(Content.of("violence=moderate gore=moderate drug-use!"));

    assertThat(decision.reasons())
        .extracting(RatingReason::rule)
        .containsExactly("bloody-violence");
    assertThat(decision.reasons().get(0).categories())
        .containsExactlyInAnyOrder(Category.VIOLENCE, Category.GORE);

    RatingReason drugs = scale("mpa").decide(Content.of("drug-use!")).reasons().get(0);
    assertThat(drugs.rule()).isEqualTo("drug-use");
    assertThat(drugs.warnings()).containsExactly(Warning.DRUG_USE);
    assertThat(scale("mpa").decide(Content.of(null)).reasons()).isEmpty();
  }

  @Test
  void ao3BindsOnlyGraphicAndExplicitContent() {
    RatingScale ao3 = scale("ao3");
    RatingDecision moderate =
        ao3.decide(
            Content.of("violence=moderate sex=moderate language=severe"), RuleForce.CUSTOMARY);
    assertThat(moderate.value()).isEqualTo("general");

    RatingDecision explicit = ao3.decide(Content.of("sex=severe"), RuleForce.REQUIRED);
    assertThat(explicit.value()).isEqualTo("mature");
  }

  @Test
  void notRatedStandsOutsideTheOrder() {
    assertThat(scale("ao3").optsOut("not-rated")).isTrue();
    assertThat(scale("ao3").rates("not-rated")).isFalse();
    assertThat(scale("ao3").optsOut("mature")).isFalse();
    assertThat(scale("mpa").optOuts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mpa,G,ao3,general",
    "mpa,PG-13,ao3,teen",
    "mpa,R,ao3,mature",
    "mpa,NC-17,ao3,explicit",
    "ao3,mature,mpa,R",
    "ao3,explicit,mpa,NC-17",
    "ao3,explicit,tv,TV-MA",
    "fictionratings,M,mpa,R",
    "fan,FRAO,mpa,NC-17",
    "tth,FR13,mpa,PG-13",
    "tv,TV-14,mpa,PG-13",
    "bbfc,15,mpa,R",
    "pegi,16,esrb,M"
  })
  void readsARatingOnAnotherScale(String from, String value, String to, String expected) {
    assertThat(scale(from).translate(value, scale(to))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("org.forewarn.policy.RatingScales#builtIn")
  void everyRatingCanBeReached(RatingScale scale) {
    Set<String> reached = new TreeSet<>();
    List<Warning> companions =
        List.of(
            Warning.NUDITY,
            Warning.EXPLICIT_SEX,
            Warning.DRUG_USE,
            Warning.TORTURE,
            Warning.RACISM);
    for (Category category : Category.values()) {
      for (Severity severity : Severity.values()) {
        Map<Category, Severity> alone = Map.of(category, severity);
        reached.add(scale.decide(new ContentSummary(alone, Set.of(), Map.of())).value());
        ContentSummary more = new ContentSummary(alone, Set.copyOf(companions), Map.of());
        reached.add(scale.decide(more).value());
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(scale.ratings().stream().map(Rating::value).toList());
  }

  @ParameterizedTest
  @MethodSource("org.forewarn.policy.RatingScales#builtIn")
  void everyRuleFiresOnTheStrongestWorkAndNoneOnTheEmptyOne(RatingScale scale) {
    ContentSummary everything = Content.everything();
    ContentSummary nothing = Content.of(null);
    assertThat(scale.rules()).hasSizeGreaterThan(20);
    assertThat(scale.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.when().holds(everything)).as(rule.id()).isTrue();
              assertThat(rule.when().holds(nothing)).as(rule.id()).isFalse();
              assertThat(rule.source()).as(rule.id()).isNotBlank();
              assertThat(rule.reason()).as(rule.id()).isNotBlank().doesNotEndWith(".");
            });
    assertThat(everything.measure(Measure.WORDS)).isPositive();
  }

  private static RatingScale scale(String id) {
    return RatingScales.byId(id).orElseThrow();
  }
}

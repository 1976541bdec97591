package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.policy.RatingScales;
import org.forewarn.taxonomy.Category;

/** What holds of every check, whatever was declared and found. */
class CheckPropertiesTest {

  private static final List<String> MPA = List.of("G", "PG", "PG-13", "R", "NC-17");

  @Property(tries = 200)
  void anUnsureFindingNeverMakesAnError(
      @ForAll("unsureFindings") String found, @ForAll("declarations") String declared) {
    assertThat(CheckCase.check(declared + "found: " + found).discrepancies())
        .noneMatch(d -> d.level() == FindingLevel.ERROR);
  }

  @Property(tries = 200)
  void aHigherRatingIsNeverWorse(
      @ForAll("findings") String found, @ForAll("claims") String claims) {
    int worst = Integer.MAX_VALUE;
    for (String rating : MPA) {
      int errors =
          errors(CheckCase.check("rating: mpa " + rating + "\n" + claims + "found: " + found));
      assertThat(errors).as(rating).isLessThanOrEqualTo(worst);
      worst = errors;
    }
  }

  @Property(tries = 150)
  void notRatedWithoutDenialsIsNeverUnderDeclared(@ForAll("findings") String found) {
    CheckResult result = CheckCase.check("rating: ao3 not-rated\nfound: " + found);
    assertThat(result.verdict()).isEqualTo(Verdict.OPTED_OUT);
    assertThat(result.ratingOutcome()).isEqualTo(RatingOutcome.OPTED_OUT);
    assertThat(result.discrepancies()).isEmpty();
  }

  @Property(tries = 150)
  void nothingDeclaredIsAlwaysUndeclaredAndNeverAnError(@ForAll("findings") String found) {
    CheckResult result = CheckCase.check("found: " + found);
    assertThat(result.verdict()).isEqualTo(Verdict.UNDECLARED);
    assertThat(result.discrepancies()).noneMatch(d -> d.level() == FindingLevel.ERROR);
  }

  /** The header that Forewarn suggests is one that Forewarn finds nothing low about. */
  @Property(tries = 150)
  void theSuggestedRatingFits(@ForAll("findings") String found) {
    for (var scale : RatingScales.builtIn()) {
      String fitting =
          CheckCase.check("suggest: " + scale.id() + "\nfound: " + found).ratings().get(0).value();
      CheckResult again =
          CheckCase.check("rating: " + scale.id() + " " + fitting + "\nfound: " + found);
      assertThat(again.ratingOutcome()).isEqualTo(RatingOutcome.CONSISTENT);
    }
  }

  @Property(tries = 150)
  void strongestDiscrepanciesStandFirst(
      @ForAll("findings") String found, @ForAll("declarations") String declared) {
    assertThat(CheckCase.check(declared + "found: " + found).discrepancies())
        .extracting(d -> -d.level().ordinal())
        .isSorted();
  }

  @Provide
  Arbitrary<String> findings() {
    return profile("none", "mild", "moderate", "severe", "moderate?", "severe?", "mild^");
  }

  @Provide
  Arbitrary<String> unsureFindings() {
    return profile("none", "mild?", "mild^", "moderate?");
  }

  @Provide
  Arbitrary<String> claims() {
    return Arbitraries.of(
        "",
        "claim: violence mild..severe\n",
        "claim: language mild..moderate\nclaim: sex mild..severe\n",
        "claim: abuse moderate..severe\n");
  }

  @Provide
  Arbitrary<String> declarations() {
    return Arbitraries.of(
        "",
        "rating: mpa PG\n",
        "rating: ao3 general\n",
        "rating: mpa R\nclaim: violence mild..severe\n",
        "deny: sex mild..severe\n",
        "claim: violence mild..mild\n",
        "rating: fan FRT\ndeny: violence mild..severe\n",
        "opt-out\n");
  }

  private static Arbitrary<String> profile(String... severities) {
    return Arbitraries.of(severities)
        .list()
        .ofSize(Category.values().length)
        .map(
            list ->
                java.util.stream.IntStream.range(0, list.size())
                    .mapToObj(i -> Category.values()[i].id() + "=" + list.get(i))
                    .collect(Collectors.joining(" ")));
  }

  private static int errors(CheckResult result) {
    return (int)
        result.discrepancies().stream().filter(d -> d.level() == FindingLevel.ERROR).count();
  }
}

package org.forewarn.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.check.CategoryJudgement.Remark;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.RatingDecision;
import org.forewarn.policy.RatingScale;
import org.forewarn.taxonomy.Category;
import org.forewarn.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The comparison of one declaration with one assessment. */
final class Comparison {

  private final SourceText text;
  private final Declaration declaration;
  private final WorkAssessment assessment;
  private final Findings findings;
  private final SceneLocator locator;
  private final Optional<ReadRating> rating;
  private final List<RatingScale> scales;
  private final RatingScale fallback;
  private final List<SceneAssessment> toReview;

  Comparison(
      List<RatingScale> suggestOn,
      @Nullable RatingScale judgeOn,
      Function<String, Optional<RatingScale>> known,
      SourceText text,
      Declaration declaration,
      WorkAssessment assessment) {
    this.text = text;
    this.declaration = declaration;
    this.assessment = assessment;
    this.findings = new Findings(assessment);
    this.locator = new SceneLocator(assessment);
    this.rating = ReadRating.of(declaration, known, judgeOn);
    this.scales = withDeclared(suggestOn, rating);
    this.fallback = judgeOn == null ? scales.get(0) : judgeOn;
    this.toReview = new HumanReview().scenes(text, assessment.scenes());
  }

  private static List<RatingScale> withDeclared(
      List<RatingScale> suggestOn, Optional<ReadRating> rating) {
    List<RatingScale> scales = new ArrayList<>(suggestOn);
    rating
        .map(ReadRating::scale)
        .filter(scale -> suggestOn.stream().noneMatch(s -> s.id().equals(scale.id())))
        .ifPresent(scales::add);
    return scales;
  }

  CheckResult result(WorkSummary work, ModelIdentity model) {
    RatingJudgement judged = new RatingJudge(declaration, rating, scales.get(0), findings).judge();
    List<CategoryJudgement> categories = categories();
    List<Discrepancy> discrepancies = discrepancies(judged, categories);
    Map<Category, CategoryOutcome> outcomes = new EnumMap<>(Category.class);
    categories.forEach(j -> outcomes.put(j.category(), j.outcome()));
    return new CheckResult(
        work,
        text,
        declaration,
        assessment,
        scales.stream().map(this::decision).toList(),
        outcomes,
        judged.outcome(),
        discrepancies,
        Verdicts.of(declaration, judged, categories, discrepancies),
        suggestions(),
        model);
  }

  private List<CategoryJudgement> categories() {
    CategoryJudge judge =
        new CategoryJudge(
            DeclaredContent.of(declaration), findings, new CoverFinder(declaration, rating));
    return Arrays.stream(Category.values()).map(judge::judge).toList();
  }

  private List<Discrepancy> discrepancies(
      RatingJudgement judged, List<CategoryJudgement> categories) {
    List<Discrepancy> all = new ArrayList<>();
    if (!toReview.isEmpty()) {
      Remark review = Remark.of(DiscrepancyKind.NEEDS_HUMAN_REVIEW, Messages.humanReview());
      all.add(discrepancy(review, null, HumanReview.evidence(toReview)));
    }
    judged
        .remark()
        .ifPresent(r -> all.add(discrepancy(r, null, locator.evidence(judged.because()))));
    for (CategoryJudgement category : categories) {
      for (Remark remark : category.remarks()) {
        all.add(discrepancy(remark, category.category(), evidence(category, remark)));
      }
    }
    all.sort(Comparator.comparing(Discrepancy::level).reversed());
    return all;
  }

  private List<Evidence> evidence(CategoryJudgement category, Remark remark) {
    return remark.kind() == DiscrepancyKind.DECLARED_NOT_FOUND
        ? List.of()
        : locator.evidence(Set.of(category.category()));
  }

  private static Discrepancy discrepancy(
      Remark remark, @Nullable Category category, List<Evidence> evidence) {
    return new Discrepancy(remark.kind(), remark.level(), category, remark.message(), evidence);
  }

  private ScaleDecision decision(RatingScale scale) {
    RatingDecision decision = scale.decide(findings.found());
    List<ScaleDecision.Reason> reasons =
        decision.reasons().stream()
            .map(
                r ->
                    new ScaleDecision.Reason(
                        r.rule(), r.text(), locator.scenes(r.categories(), r.warnings())))
            .toList();
    return new ScaleDecision(scale.id(), decision.value(), reasons);
  }

  private Map<String, Suggestion> suggestions() {
    ContentElements elements = ContentElements.of(findings, locator);
    TagLines tags = new TagLines(elements, findings, !toReview.isEmpty());
    SuggestionWriter writer = new SuggestionWriter(elements, tags);
    Map<String, Suggestion> suggestions = new LinkedHashMap<>();
    for (RatingScale scale : scales) {
      suggestions.put(scale.id(), writer.write(scale, scale.decide(findings.found())));
    }
    return suggestions;
  }
}

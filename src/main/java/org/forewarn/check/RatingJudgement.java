package org.forewarn.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.forewarn.check.CategoryJudgement.Remark;
import org.forewarn.policy.RatingDecision;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/**
 * The outcome of the rating and what there is to say of it.
 *
 * @param outcome declared against fitting
 * @param stepsAbove how many ratings the declared one lies above the fitting one, 0 if not above
 * @param remark the difference, if there is one
 * @param because the categories whose sentences show it
 */
record RatingJudgement(
    RatingOutcome outcome, int stepsAbove, Optional<Remark> remark, Set<Category> because) {

  RatingJudgement {
    because = Set.copyOf(because);
  }

  static RatingJudgement silent(RatingOutcome outcome) {
    return new RatingJudgement(outcome, 0, Optional.empty(), Set.of());
  }

  static RatingJudgement of(RatingOutcome outcome, Remark remark) {
    return new RatingJudgement(outcome, 0, Optional.of(remark), Set.of());
  }

  static RatingJudgement because(RatingOutcome outcome, Remark remark, RatingDecision asked) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    asked.reasons().forEach(reason -> categories.addAll(reason.categories()));
    asked.reasons().stream()
        .flatMap(reason -> reason.warnings().stream())
        .map(Warning::parent)
        .forEach(categories::add);
    return new RatingJudgement(outcome, 0, Optional.of(remark), categories);
  }
}

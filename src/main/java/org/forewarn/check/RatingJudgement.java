package org.forewarn.check;

import java.util.Optional;
import org.forewarn.check.CategoryJudgement.Remark;

/**
 * The outcome of the rating and what there is to say of it.
 *
 * @param outcome declared against fitting
 * @param stepsAbove how many ratings the declared one lies above the fitting one, 0 if not above
 * @param remark the difference, if there is one
 */
record RatingJudgement(RatingOutcome outcome, int stepsAbove, Optional<Remark> remark) {

  static RatingJudgement silent(RatingOutcome outcome) {
    return new RatingJudgement(outcome, 0, Optional.empty());
  }

  static RatingJudgement of(RatingOutcome outcome, Remark remark) {
    return new RatingJudgement(outcome, 0, Optional.of(remark));
  }
}

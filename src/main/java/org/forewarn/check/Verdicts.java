package org.forewarn.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.forewarn.declaration.Declaration;

/** Sums up a check in one word. */
final class Verdicts {

  /** One rating above the fitting one is an author's caution, two say something else. */
  private static final int STEPS_THAT_COUNT = 2;

  private static final Set<DiscrepancyKind> UNDER =
      Set.of(
          DiscrepancyKind.RATING_TOO_LOW,
          DiscrepancyKind.CATEGORY_UNDER_DECLARED,
          DiscrepancyKind.CATEGORY_UNDECLARED,
          DiscrepancyKind.DENIED_BUT_FOUND);

  private Verdicts() {}

  static Verdict of(
      Declaration declaration,
      RatingJudgement rating,
      Collection<CategoryJudgement> categories,
      List<Discrepancy> discrepancies) {
    if (declaration.absent()) {
      return Verdict.UNDECLARED;
    }
    boolean under =
        discrepancies.stream()
            .anyMatch(d -> UNDER.contains(d.kind()) && d.level() != FindingLevel.NOTE);
    boolean over = over(DeclaredContent.of(declaration), rating, categories);
    if (under) {
      return over ? Verdict.MIXED : Verdict.UNDER_DECLARED;
    }
    if (declaration.optOut() || rating.outcome() == RatingOutcome.OPTED_OUT) {
      return Verdict.OPTED_OUT;
    }
    return over ? Verdict.OVER_DECLARED : Verdict.CONSISTENT;
  }

  private static boolean over(
      DeclaredContent declared, RatingJudgement rating, Collection<CategoryJudgement> judged) {
    if (rating.stepsAbove() >= STEPS_THAT_COUNT) {
      return true;
    }
    List<CategoryJudgement> claimed =
        judged.stream().filter(j -> declared.claims(j.category())).toList();
    long missing =
        claimed.stream().filter(j -> j.outcome() == CategoryOutcome.OVER_DECLARED).count();
    return missing * 2 > claimed.size();
  }
}

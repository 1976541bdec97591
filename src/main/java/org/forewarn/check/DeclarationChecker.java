package org.forewarn.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RatingScales;
import org.forewarn.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Compares what an author declared with what was found, and suggests what would fit. It advises and
 * never accuses; {@code verdicts.md} gives the reasoning. Immutable, safe to share between threads.
 */
public final class DeclarationChecker {

  private final List<RatingScale> suggestOn;
  private final @Nullable RatingScale judgeOn;

  private DeclarationChecker(List<RatingScale> suggestOn, @Nullable RatingScale judgeOn) {
    this.suggestOn = List.copyOf(suggestOn);
    this.judgeOn = judgeOn;
  }

  /**
   * A checker that judges a declared rating on the scale it was declared on.
   *
   * @param suggestOn the scales to decide and suggest on, in order of report
   * @throws IllegalArgumentException if there is none
   */
  public static DeclarationChecker suggestingOn(List<RatingScale> suggestOn) {
    if (suggestOn.isEmpty()) {
      throw new IllegalArgumentException("Scales to suggest on must not be empty, got none");
    }
    return new DeclarationChecker(suggestOn, null);
  }

  /** The same checker, judging every declared rating on one scale, translated where needed. */
  public DeclarationChecker judgingOn(RatingScale scale) {
    return new DeclarationChecker(suggestOn, Objects.requireNonNull(scale, "scale"));
  }

  /**
   * The comparison. Where the rating was declared on a known scale that is not among those to
   * suggest on, that scale is added as the last.
   *
   * @param work which work
   * @param text the text that all offsets refer to
   * @param declaration what was declared
   * @param assessment what was found
   * @param model which model found it
   */
  public CheckResult check(
      WorkSummary work,
      SourceText text,
      Declaration declaration,
      WorkAssessment assessment,
      ModelIdentity model) {
    return new Comparison(suggestOn, judgeOn, this::scale, text, declaration, assessment)
        .result(work, model);
  }

  /** A scale of the caller's own comes before a built-in one of the same id. */
  private Optional<RatingScale> scale(String id) {
    return Stream.concat(suggestOn.stream(), Stream.ofNullable(judgeOn))
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .or(() -> RatingScales.byId(id));
  }
}

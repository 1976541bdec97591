package org.forewarn.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclaredRating;
import org.forewarn.policy.ContentSummary;
import org.forewarn.policy.RatingDecision;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RuleForce;
import org.jspecify.annotations.Nullable;

/**
 * The declared rating as it is judged: a value of a known scale, perhaps only the nearest reading,
 * perhaps carried over from another scale.
 *
 * @param scale the scale it is judged on
 * @param value a rating or an opt-out of that scale
 * @param recognised whether the author's own words are that value
 * @param translated whether it was declared on another scale
 */
record ReadRating(RatingScale scale, String value, boolean recognised, boolean translated) {

  /**
   * The reading of a declaration: on {@code judgeOn} if given, else on the first declared scale
   * that is known. Of several ratings on one scale the highest counts, since parts may differ.
   *
   * @param known finds the scale that a rating is read on
   */
  static Optional<ReadRating> of(
      Declaration declaration,
      Function<String, Optional<RatingScale>> known,
      @Nullable RatingScale judgeOn) {
    List<ReadRating> readings =
        declaration.ratings().stream().flatMap(r -> read(r, known).stream()).toList();
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    RatingScale wanted = judgeOn == null ? readings.get(0).scale() : judgeOn;
    return highestOn(readings, wanted)
        .or(() -> highestOn(readings, readings.get(0).scale()).map(r -> r.on(wanted)));
  }

  private static Optional<ReadRating> read(
      DeclaredRating rating, Function<String, Optional<RatingScale>> known) {
    return known
        .apply(rating.scale())
        .filter(s -> s.rates(rating.value()) || s.optsOut(rating.value()))
        .map(s -> new ReadRating(s, rating.value(), rating.recognised(), false));
  }

  private static Optional<ReadRating> highestOn(List<ReadRating> readings, RatingScale scale) {
    List<ReadRating> on = readings.stream().filter(r -> r.scale().id().equals(scale.id())).toList();
    Comparator<ReadRating> order = (a, b) -> scale.compare(a.value(), b.value());
    return on.stream()
        .filter(r -> !r.optsOut())
        .max(order.thenComparing(ReadRating::recognised))
        .or(() -> on.stream().findFirst());
  }

  private ReadRating on(RatingScale target) {
    return optsOut()
        ? this
        : new ReadRating(target, scale.translate(value, target), recognised, true);
  }

  boolean optsOut() {
    return scale.optsOut(value);
  }

  /** By how much the rating falls short of content, judged by the rules that weigh the most. */
  Optional<Shortfall> shortfall(ContentSummary content) {
    return optsOut()
        ? Optional.empty()
        : Arrays.stream(RuleForce.values())
            .flatMap(force -> shortfall(scale.decide(content, force), force).stream())
            .max(Comparator.comparing(Shortfall::level));
  }

  private Optional<Shortfall> shortfall(RatingDecision asked, RuleForce force) {
    int steps = scale.compare(asked.value(), value);
    if (steps <= 0) {
      return Optional.empty();
    }
    FindingLevel level = Levels.ratingTooLow(force, steps);
    boolean approximate = translated || !recognised;
    return Optional.of(
        new Shortfall(asked, approximate ? Levels.atMost(level, FindingLevel.WARNING) : level));
  }
}

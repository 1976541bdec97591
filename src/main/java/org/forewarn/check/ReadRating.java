package org.forewarn.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclaredRating;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RuleForce;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
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
   * @param known every scale that ratings may be read on
   */
  static Optional<ReadRating> of(
      Declaration declaration, List<RatingScale> known, @Nullable RatingScale judgeOn) {
    List<ReadRating> readings =
        declaration.ratings().stream().flatMap(r -> read(r, known).stream()).toList();
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    RatingScale wanted = judgeOn == null ? readings.get(0).scale() : judgeOn;
    return highestOn(readings, wanted)
        .or(() -> highestOn(readings, readings.get(0).scale()).map(r -> r.on(wanted)));
  }

  private static Optional<ReadRating> read(DeclaredRating rating, List<RatingScale> known) {
    return known.stream()
        .filter(s -> s.id().equals(rating.scale()))
        .filter(s -> s.rates(rating.value()) || s.optsOut(rating.value()))
        .findFirst()
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

  /** Whether the rating leaves room for a category at a severity. */
  boolean allows(Category category, Severity severity, RuleForce weakest) {
    return optsOut() || scale.allows(value, category, severity, weakest);
  }
}

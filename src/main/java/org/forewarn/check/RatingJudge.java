package org.forewarn.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forewarn.check.CategoryJudgement.Remark;
import org.forewarn.declaration.Declaration;
import org.forewarn.policy.Rating;
import org.forewarn.policy.RatingDecision;
import org.forewarn.policy.RatingReason;
import org.forewarn.policy.RatingScale;

/** Compares the declared rating with the one that fits, on the declared scale. */
final class RatingJudge {

  private final Declaration declaration;
  private final Optional<ReadRating> rating;
  private final RatingScale fallback;
  private final Findings findings;

  /**
   * @param fallback the scale to name a fitting rating on when none can be read from the
   *     declaration
   */
  RatingJudge(
      Declaration declaration,
      Optional<ReadRating> rating,
      RatingScale fallback,
      Findings findings) {
    this.declaration = declaration;
    this.rating = rating;
    this.fallback = fallback;
    this.findings = findings;
  }

  RatingJudgement judge() {
    if (rating.isPresent()) {
      ReadRating read = rating.get();
      return read.optsOut() ? RatingJudgement.silent(RatingOutcome.OPTED_OUT) : read(read);
    }
    if (!declaration.ratings().isEmpty()) {
      return unreadable();
    }
    return declaration.optOut() ? RatingJudgement.silent(RatingOutcome.OPTED_OUT) : absent();
  }

  private RatingJudgement read(ReadRating read) {
    RatingJudgement compared = compare(read);
    boolean tooLow = compared.outcome() == RatingOutcome.TOO_LOW;
    if (read.recognised() || tooLow) {
      return compared;
    }
    String fitting = title(read.scale(), read.scale().decide(findings.found()));
    Remark remark =
        new Remark(
            DiscrepancyKind.RATING_UNRECOGNISED,
            Levels.ratingUnrecognised(true),
            Messages.rating(
                "rating-unrecognised.nearest", title(read.scale(), read.value()), fitting, ""));
    return RatingJudgement.of(RatingOutcome.UNRECOGNISED, remark);
  }

  private RatingJudgement compare(ReadRating read) {
    Optional<Shortfall> shortfall = read.shortfall(findings.sure());
    if (shortfall.isPresent()) {
      return tooLow(read, shortfall.get());
    }
    RatingScale scale = read.scale();
    RatingDecision fitting = scale.decide(findings.found());
    if (scale.compare(read.value(), fitting.value()) < 0) {
      Remark near = lowRemark(read, fitting, FindingLevel.NOTE, "rating-too-low.unsure");
      return RatingJudgement.because(RatingOutcome.CONSISTENT, near, fitting);
    }
    return tooHigh(read, fitting);
  }

  private static RatingJudgement tooLow(ReadRating read, Shortfall shortfall) {
    boolean choice = shortfall.level() == FindingLevel.NOTE;
    String key = choice ? ".choice" : read.translated() ? ".translated" : "";
    Remark remark = lowRemark(read, shortfall.asked(), shortfall.level(), "rating-too-low" + key);
    RatingOutcome outcome = choice ? RatingOutcome.CONSISTENT : RatingOutcome.TOO_LOW;
    return RatingJudgement.because(outcome, remark, shortfall.asked());
  }

  private static Remark lowRemark(
      ReadRating read, RatingDecision asked, FindingLevel level, String key) {
    String declared = title(read.scale(), read.value());
    String message = Messages.rating(key, declared, title(read.scale(), asked), reasons(asked));
    return new Remark(DiscrepancyKind.RATING_TOO_LOW, level, message);
  }

  private RatingJudgement tooHigh(ReadRating read, RatingDecision fitting) {
    RatingScale scale = read.scale();
    String possible = scale.decide(findings.possible()).value();
    if (scale.compare(read.value(), possible) <= 0) {
      return RatingJudgement.silent(RatingOutcome.CONSISTENT);
    }
    String declared = title(scale, read.value());
    Remark remark =
        Remark.of(
            DiscrepancyKind.RATING_TOO_HIGH,
            Messages.rating("rating-too-high", declared, title(scale, fitting), ""));
    int steps = scale.compare(read.value(), possible);
    return new RatingJudgement(RatingOutcome.TOO_HIGH, steps, Optional.of(remark), Set.of());
  }

  private RatingJudgement unreadable() {
    String fitting = title(fallback, fallback.decide(findings.found()));
    String declared = declaration.ratings().get(0).value();
    Remark remark =
        new Remark(
            DiscrepancyKind.RATING_UNRECOGNISED,
            Levels.ratingUnrecognised(false),
            Messages.rating("rating-unrecognised", declared, fitting, ""));
    return RatingJudgement.of(RatingOutcome.UNRECOGNISED, remark);
  }

  private RatingJudgement absent() {
    RatingDecision fitting = fallback.decide(findings.found());
    String key = fitting.reasons().isEmpty() ? "rating-absent" : "rating-absent.because";
    String message = Messages.rating(key, "", title(fallback, fitting), reasons(fitting));
    return RatingJudgement.of(
        RatingOutcome.ABSENT, Remark.of(DiscrepancyKind.RATING_ABSENT, message));
  }

  private static String reasons(RatingDecision decision) {
    return decision.reasons().stream().map(RatingReason::text).collect(Collectors.joining(", "));
  }

  private static String title(RatingScale scale, RatingDecision decision) {
    return title(scale, decision.value());
  }

  private static String title(RatingScale scale, String value) {
    return scale.rating(value).map(Rating::title).orElse(value);
  }
}

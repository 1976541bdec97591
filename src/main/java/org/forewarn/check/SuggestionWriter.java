package org.forewarn.check;

import java.util.List;
import java.util.stream.Collectors;
import org.forewarn.policy.Rating;
import org.forewarn.policy.RatingDecision;
import org.forewarn.policy.RatingScale;
import org.forewarn.taxonomy.Severity;

/** Writes the header that would fit what was found, as the authors of a scale write it. */
final class SuggestionWriter {

  private final ContentElements elements;
  private final TagLines tags;

  SuggestionWriter(ContentElements elements, TagLines tags) {
    this.elements = elements;
    this.tags = tags;
  }

  Suggestion write(RatingScale scale, RatingDecision decision) {
    String plain = header(scale, decision, Detail.SPOILER_SAFE);
    return new Suggestion(plain, header(scale, decision, Detail.WITH_SCENES) + considered());
  }

  private String header(RatingScale scale, RatingDecision decision, Detail detail) {
    String rating = scale.rating(decision.value()).map(Rating::title).orElse(decision.value());
    return switch (scale.layout()) {
      case RATIONALE -> rationale(rating, isLowest(scale, decision), detail);
      case TAGS -> tags.write(rating, detail);
    };
  }

  private static boolean isLowest(RatingScale scale, RatingDecision decision) {
    return scale.ratings().get(0).value().equals(decision.value());
  }

  /** The lowest rating of a scale needs no reason for what is mild. */
  private String rationale(String rating, boolean lowest, Detail detail) {
    Severity from = lowest ? Severity.MODERATE : Severity.MILD;
    List<ContentElement> named =
        elements.firm().stream().filter(e -> e.severity().atLeast(from)).toList();
    return "Rating: " + rating + (named.isEmpty() ? "" : " for " + listed(named, detail));
  }

  /** Not part of the line to copy: the author decides. */
  private String considered() {
    List<ContentElement> considered = elements.considered();
    return considered.isEmpty() ? "" : "\nConsider: " + listed(considered, Detail.WITH_SCENES);
  }

  private static String listed(List<ContentElement> elements, Detail detail) {
    return elements.stream()
        .map(e -> detail.mark(e.phrase(), e.scenes()))
        .collect(Collectors.joining(", "));
  }
}

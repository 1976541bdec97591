package org.forewarn.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.declaration.Declaration;
import org.forewarn.taxonomy.Category;
import org.forewarn.text.SourceText;

/**
 * All that Forewarn has to say of one work; every report is a rendering of this and nothing else.
 *
 * @param work which work
 * @param text the text the offsets refer to, for reports that quote
 * @param declaration what was declared
 * @param assessment what was found
 * @param ratings the rating that fits on each scale, in the order the scales were asked for
 * @param outcomes declared against found, for every category in category order
 * @param ratingOutcome the declared rating against the fitting one
 * @param discrepancies the differences, strongest level first, then rating before categories in
 *     category order
 * @param verdict the one-word answer
 * @param suggestions a header to copy for each scale id, in the order of {@code ratings}
 * @param model which model read it
 */
public record CheckResult(
    WorkSummary work,
    SourceText text,
    Declaration declaration,
    WorkAssessment assessment,
    List<ScaleDecision> ratings,
    Map<Category, CategoryOutcome> outcomes,
    RatingOutcome ratingOutcome,
    List<Discrepancy> discrepancies,
    Verdict verdict,
    Map<String, Suggestion> suggestions,
    ModelIdentity model) {

  public CheckResult {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(verdict, "verdict");
    ratings = List.copyOf(ratings);
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    discrepancies = List.copyOf(discrepancies);
    suggestions = Collections.unmodifiableMap(new LinkedHashMap<>(suggestions));
  }
}

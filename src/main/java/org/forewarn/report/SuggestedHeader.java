package org.forewarn.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.forewarn.check.CheckResult;
import org.forewarn.check.ScaleDecision;
import org.forewarn.check.Suggestion;

/** The header to copy, without indentation so that it can be, and the rules it follows from. */
final class SuggestedHeader implements TextReport.Section {

  private static final int RATING_COLUMNS = 12;
  private static final int REASON_COLUMN = 18;

  @Override
  public void write(CheckResult result, Page page) throws IOException {
    for (Map.Entry<String, Suggestion> entry : result.suggestions().entrySet()) {
      page.heading("Suggested header", entry.getKey() + ", ready to copy");
      copy(entry.getValue(), page);
    }
    reasons(result.ratings(), page);
  }

  private static void copy(Suggestion suggestion, Page page) throws IOException {
    boolean detailed = page.style().showEvidence();
    String header = detailed ? suggestion.detailed() : suggestion.header();
    for (String line : header.lines().toList()) {
      page.paragraph(0, line, Paint.PLAIN);
    }
  }

  private static void reasons(List<ScaleDecision> ratings, Page page) throws IOException {
    if (ratings.stream().allMatch(decision -> decision.reasons().isEmpty())) {
      return;
    }
    page.heading("Why", "");
    for (ScaleDecision decision : ratings) {
      String rating = page.fit(decision.scale() + " " + decision.value(), RATING_COLUMNS);
      for (ScaleDecision.Reason reason : decision.reasons()) {
        Line line = page.line(4).add(rating, Paint.DIM);
        page.paragraph(line, REASON_COLUMN, words(reason), Paint.PLAIN);
        rating = "";
      }
    }
  }

  private static String words(ScaleDecision.Reason reason) {
    return reason.scenes().isEmpty()
        ? reason.text()
        : reason.text() + " (" + SceneNumbers.of(reason.scenes()) + ")";
  }
}

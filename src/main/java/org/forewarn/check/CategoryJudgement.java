package org.forewarn.check;

import java.util.List;
import org.forewarn.taxonomy.Category;

/**
 * The outcome of one category and what there is to say of it.
 *
 * @param category the category
 * @param outcome declared against found
 * @param remarks at most one denial and one other difference
 */
record CategoryJudgement(Category category, CategoryOutcome outcome, List<Remark> remarks) {

  CategoryJudgement {
    remarks = List.copyOf(remarks);
  }

  /** A discrepancy that still lacks its evidence. */
  record Remark(DiscrepancyKind kind, FindingLevel level, String message) {

    static Remark of(DiscrepancyKind kind, String message) {
      return new Remark(kind, Levels.of(kind), message);
    }
  }
}

package org.forewarn.check;

import java.util.Map;
import java.util.Set;
import org.forewarn.policy.RuleForce;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** The one table of how much each difference matters; undeclared content is graded by its cover. */
final class Levels {

  /** What readers look for a warning of whatever the rating, so that silence weighs more. */
  private static final Set<Category> SOUGHT =
      Set.of(Category.SEXUAL_VIOLENCE, Category.ABUSE, Category.SELF_HARM);

  /** What a reader who is told of the key will expect as well. */
  private static final Map<Category, Set<Category>> KINDRED =
      Map.of(
          Category.VIOLENCE, Set.of(Category.GORE, Category.DEATH, Category.FRIGHTENING),
          Category.GORE, Set.of(Category.VIOLENCE, Category.FRIGHTENING),
          Category.DEATH, Set.of(Category.FRIGHTENING),
          Category.SEXUAL_VIOLENCE, Set.of(Category.ABUSE, Category.FRIGHTENING),
          Category.ABUSE, Set.of(Category.FRIGHTENING));

  private Levels() {}

  static boolean sought(Category category) {
    return SOUGHT.contains(category);
  }

  /** Whether naming one category prepares a reader for the other. */
  static boolean kindred(Category named, Category other) {
    return KINDRED.getOrDefault(named, Set.of()).contains(other);
  }

  /** The level of a kind whose weight depends on nothing else. */
  static FindingLevel of(DiscrepancyKind kind) {
    return switch (kind) {
      case DENIED_BUT_FOUND -> FindingLevel.ERROR;
      case NEEDS_HUMAN_REVIEW -> FindingLevel.WARNING;
      case RATING_TOO_HIGH,
          RATING_ABSENT,
          CATEGORY_OVER_DECLARED,
          CATEGORY_UNSURE,
          DECLARED_NOT_FOUND ->
          FindingLevel.NOTE;
      case RATING_TOO_LOW, RATING_UNRECOGNISED, CATEGORY_UNDER_DECLARED, CATEGORY_UNDECLARED ->
          throw new IllegalArgumentException("Kind must have one level, got " + kind);
    };
  }

  /** A category declared weaker than it surely is. */
  static FindingLevel underDeclared(Severity most, Severity sure) {
    if (sure != Severity.SEVERE) {
      return FindingLevel.NOTE;
    }
    return most.atLeast(Severity.MODERATE) ? FindingLevel.WARNING : FindingLevel.ERROR;
  }

  /**
   * A rating lower than rules of this force ask for, on content that is sure.
   *
   * @param steps how many ratings lie between, at least 1
   */
  static FindingLevel ratingTooLow(RuleForce force, int steps) {
    return switch (force) {
      case REQUIRED -> FindingLevel.ERROR;
      case CUSTOMARY -> steps >= 2 ? FindingLevel.ERROR : FindingLevel.WARNING;
      case DISCRETIONARY -> FindingLevel.NOTE;
    };
  }

  /** A rating that no scale has: with a nearest reading the reader still learns something. */
  static FindingLevel ratingUnrecognised(boolean readable) {
    return readable ? FindingLevel.NOTE : FindingLevel.WARNING;
  }

  /** The lower of the two. */
  static FindingLevel atMost(FindingLevel level, FindingLevel cap) {
    return level.compareTo(cap) <= 0 ? level : cap;
  }
}

package org.forewarn.report;

import java.util.List;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** Words for how strongly a category was declared. */
final class DeclaredStrength {

  private DeclaredStrength() {}

  /** A word or three; empty when nothing was said about {@code category}. */
  static String of(Declaration declaration, Category category) {
    List<Claim> claims =
        declaration.claims().stream().filter(claim -> claim.category() == category).toList();
    if (claims.isEmpty()) {
      return "";
    }
    List<Claim> made = claims.stream().filter(claim -> !claim.negated()).toList();
    return made.isEmpty() ? "denied" : range(made);
  }

  /** All claims hold at once, so the strongest of each bound is the bound of them all. */
  private static String range(List<Claim> claims) {
    Severity least = claims.stream().map(Claim::least).reduce(Severity.NONE, Severity::max);
    Severity most = claims.stream().map(Claim::most).reduce(Severity.NONE, Severity::max);
    if (least == most) {
      return least.id();
    }
    return switch (least) {
      case NONE -> "up to " + most.id();
      case MILD -> most == Severity.SEVERE ? "named" : "mild to moderate";
      case MODERATE, SEVERE -> "moderate to severe";
    };
  }
}

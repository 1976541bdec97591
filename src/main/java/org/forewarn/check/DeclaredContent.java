package org.forewarn.check;

import java.util.List;
import java.util.Optional;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/** What the claims of a declaration say of single categories. */
record DeclaredContent(List<Claim> claims) {

  DeclaredContent {
    claims = List.copyOf(claims);
  }

  static DeclaredContent of(Declaration declaration) {
    return new DeclaredContent(declaration.claims());
  }

  /** Whether the author listed any content at all, so that the list can be taken as whole. */
  boolean lists() {
    return claims.stream().anyMatch(c -> !c.negated());
  }

  boolean claims(Category category) {
    return claims.stream().anyMatch(c -> !c.negated() && c.category() == category);
  }

  /** The strongest that the claims of a category leave room for. */
  Severity most(Category category) {
    return positive(category).stream().map(Claim::most).reduce(Severity.NONE, Severity::max);
  }

  /** The weakest that all claims of a category together still promise. */
  Severity least(Category category) {
    return positive(category).stream().map(Claim::least).reduce(Severity.NONE, Severity::max);
  }

  /** The denials that speak of a category. */
  List<Claim> denials(Category category) {
    return claims.stream().filter(c -> c.negated() && c.category() == category).toList();
  }

  /** From where on a whole category is denied: "nothing explicit" denies only SEVERE. */
  Optional<Severity> deniedFrom(Category category) {
    return denials(category).stream()
        .filter(c -> c.warning() == null)
        .map(Claim::least)
        .min(Severity::compareTo);
  }

  private List<Claim> positive(Category category) {
    return claims.stream().filter(c -> !c.negated() && c.category() == category).toList();
  }
}

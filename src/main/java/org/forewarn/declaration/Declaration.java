package org.forewarn.declaration;

import java.util.List;

/**
 * All that an author declared of a work.
 *
 * @param ratings the ratings stated, in text order
 * @param claims the contents claimed or denied, in text order
 * @param optOut whether the author chose not to warn or not to rate
 */
public record Declaration(List<DeclaredRating> ratings, List<Claim> claims, boolean optOut) {

  public Declaration {
    ratings = List.copyOf(ratings);
    claims = List.copyOf(claims);
  }

  /** Whether nothing at all was declared. */
  public boolean absent() {
    return ratings.isEmpty() && claims.isEmpty() && !optOut;
  }
}

package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;

/**
 * All that an author declared of a work.
 *
 * @param ratings the ratings stated, in text order
 * @param claims the contents claimed or denied, in text order
 * @param optOut whether the author chose not to warn or not to rate
 * @param unread the phrases nobody understood, in text order
 */
public record Declaration(
    List<DeclaredRating> ratings, List<Claim> claims, boolean optOut, List<UnreadPhrase> unread) {

  public Declaration {
    ratings = List.copyOf(ratings);
    claims = List.copyOf(claims);
    unread = List.copyOf(unread);
  }

  /** A declaration of which every phrase was understood. */
  public Declaration(List<DeclaredRating> ratings, List<Claim> claims, boolean optOut) {
    this(ratings, claims, optOut, List.of());
  }

  /** Both declarations together, this one's parts first. */
  public Declaration plus(Declaration other) {
    return new Declaration(
        joined(ratings, other.ratings),
        joined(claims, other.claims),
        optOut || other.optOut,
        joined(unread, other.unread));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether nothing at all was declared. */
  public boolean absent() {
    return ratings.isEmpty() && claims.isEmpty() && !optOut;
  }
}

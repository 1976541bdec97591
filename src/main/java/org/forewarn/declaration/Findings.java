package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far; mutable, lives for one parse. */
final class Findings {

  private final List<DeclaredRating> ratings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<UnreadPhrase> unread = new ArrayList<>();
  private boolean optOut;

  List<DeclaredRating> ratings() {
    return ratings;
  }

  List<Claim> claims() {
    return claims;
  }

  List<UnreadPhrase> unread() {
    return unread;
  }

  void optOut() {
    optOut = true;
  }

  boolean nothingDeclared() {
    return ratings.isEmpty() && claims.isEmpty() && !optOut;
  }

  /** Marks everything from the given counts on as uncertain. */
  void hedge(int firstRating, int firstClaim) {
    ratings.subList(firstRating, ratings.size()).replaceAll(Findings::hedged);
    claims.subList(firstClaim, claims.size()).replaceAll(Findings::hedged);
  }

  private static DeclaredRating hedged(DeclaredRating r) {
    return new DeclaredRating(r.scale(), r.value(), r.recognised(), true, r.span());
  }

  private static Claim hedged(Claim c) {
    return new Claim(
        c.category(), c.warning(), c.least(), c.most(), c.negated(), true, c.text(), c.span());
  }

  /** All of it, in text order. */
  Declaration declaration() {
    ratings.sort(Comparator.comparing(DeclaredRating::span));
    claims.sort(Comparator.comparing(Claim::span));
    unread.sort(Comparator.comparing(UnreadPhrase::span));
    return new Declaration(ratings, claims, optOut, unread);
  }
}

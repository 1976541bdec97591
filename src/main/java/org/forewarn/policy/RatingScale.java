package org.forewarn.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Ordered ratings and the rules that choose between them. More content never lowers a decision.
 * Immutable, safe to share.
 *
 * @param id the stable id ({@code mpa})
 * @param name the name shown to people
 * @param source where its ratings are published
 * @param layout how its authors write a header
 * @param ratings its ratings, lowest first
 * @param optOuts the values outside the order
 * @param rules its rules, in the order reasons are given
 */
public record RatingScale(
    String id,
    String name,
    String source,
    HeaderLayout layout,
    List<Rating> ratings,
    List<OptOut> optOuts,
    List<Rule> rules) {

  /**
   * @throws IllegalArgumentException if there is no rating, a value or rule id comes twice, or a
   *     rule asks for a rating that the scale has not
   */
  public RatingScale {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(layout, "layout");
    ratings = List.copyOf(ratings);
    optOuts = List.copyOf(optOuts);
    rules = List.copyOf(rules);
    List<String> values = new ArrayList<>(ratings.stream().map(Rating::value).toList());
    Set<String> ordered = Set.copyOf(values);
    optOuts.forEach(o -> values.add(o.value()));
    requireDistinct("Rating value", values);
    requireDistinct("Rule id", rules.stream().map(Rule::id).toList());
    require(!ratings.isEmpty(), "Scale must have a rating, got none");
    for (Rule rule : rules) {
      require(ordered.contains(rule.minimum()), "Rule must name a rating, got " + rule.minimum());
    }
  }

  private static void requireDistinct(String what, List<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.forEach(id -> require(seen.add(id), what + " must be unique, got " + id + " twice"));
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The rating that fits, by all rules. */
  public RatingDecision decide(ContentSummary content) {
    return decide(content, RuleForce.DISCRETIONARY);
  }

  /** The rating asked for by the rules that bind at least as far as {@code weakest}. */
  public RatingDecision decide(ContentSummary content, RuleForce weakest) {
    List<Rule> fired =
        rules.stream().filter(r -> r.force().atLeast(weakest) && r.when().holds(content)).toList();
    int highest = fired.stream().mapToInt(r -> position(r.minimum())).max().orElse(0);
    List<RatingReason> reasons =
        fired.stream()
            .filter(r -> highest > 0 && position(r.minimum()) == highest)
            .map(r -> r.reasonFor(content))
            .toList();
    return new RatingDecision(id, ratings.get(highest).value(), reasons);
  }

  /**
   * Orders two values of this scale: negative, zero or positive, and by how many steps.
   *
   * @throws IllegalArgumentException if either is an opt-out or unknown
   */
  public int compare(String left, String right) {
    return position(left) - position(right);
  }

  /** Whether {@code value} is one of the ordered ratings. */
  public boolean rates(String value) {
    return rating(value).isPresent();
  }

  /** Whether {@code value} declines to rate. */
  public boolean optsOut(String value) {
    return optOuts.stream().anyMatch(o -> o.value().equals(value));
  }

  /** The rating with this value. */
  public Optional<Rating> rating(String value) {
    return ratings.stream().filter(r -> r.value().equals(value)).findFirst();
  }

  /**
   * The nearest reading of a rating on another scale: its lowest rating that reaches the same
   * {@link Audience}, else its highest.
   *
   * @throws IllegalArgumentException if {@code value} is not in the order of this scale
   */
  public String translate(String value, RatingScale target) {
    Audience wanted = ratings.get(position(value)).audience();
    return target.ratings.stream()
        .filter(r -> r.audience().compareTo(wanted) >= 0)
        .findFirst()
        .orElse(target.ratings.get(target.ratings.size() - 1))
        .value();
  }

  private int position(String value) {
    for (int i = 0; i < ratings.size(); i++) {
      if (ratings.get(i).value().equals(value)) {
        return i;
      }
    }
    throw new IllegalArgumentException("Rating must be one of the scale " + id + ", got " + value);
  }
}

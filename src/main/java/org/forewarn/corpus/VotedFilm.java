package org.forewarn.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forewarn.taxonomy.Category;
import org.jspecify.annotations.Nullable;

/**
 * A screenplay with the votes of many viewers.
 *
 * @param id unique in its corpus
 * @param rating its official rating, if known
 * @param reason the official reason, if known
 * @param votes for each voted category, how many viewers chose none, mild, moderate, severe
 * @param text the screenplay
 */
public record VotedFilm(
    String id,
    @Nullable String rating,
    @Nullable String reason,
    Map<Category, List<Integer>> votes,
    String text) {

  public VotedFilm {
    Objects.requireNonNull(id, "id");
    EnumMap<Category, List<Integer>> copy = new EnumMap<>(Category.class);
    votes.forEach((category, counts) -> copy.put(category, List.copyOf(counts)));
    votes = Collections.unmodifiableMap(copy);
  }
}

package org.forewarn.corpus;

import java.util.List;
import java.util.Objects;

/**
 * A passage with three readers' votes on one trigger warning.
 *
 * @param id unique in its corpus
 * @param work the work it is from
 * @param warning the publisher's name of the warning
 * @param votes 1 for each reader who would warn, 0 for each who would not
 * @param text the passage
 */
public record VotedPassage(
    String id, String work, String warning, List<Integer> votes, String text) {

  public VotedPassage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(warning, "warning");
    votes = List.copyOf(votes);
  }

  /** Whether any reader would warn. */
  public boolean anyVote() {
    return votes.stream().anyMatch(vote -> vote > 0);
  }
}

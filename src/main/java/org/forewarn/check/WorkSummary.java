package org.forewarn.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which work was checked.
 *
 * @param id its stable id
 * @param title its title, if it has one
 * @param words words of story
 * @param sha256 the digest of its bytes
 */
public record WorkSummary(String id, @Nullable String title, int words, String sha256) {

  public WorkSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sha256, "sha256");
  }
}

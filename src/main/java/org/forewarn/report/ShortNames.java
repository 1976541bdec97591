package org.forewarn.report;

import org.forewarn.scene.BreakKind;
import org.forewarn.taxonomy.Category;

/** Names short enough for the listing of scenes, and what they stand for. */
final class ShortNames {

  private ShortNames() {}

  /** Three letters. */
  static String of(Category category) {
    return switch (category) {
      case VIOLENCE -> "vio";
      case GORE -> "gor";
      case SEX -> "sex";
      case SEXUAL_VIOLENCE -> "s-v";
      case ABUSE -> "abu";
      case SELF_HARM -> "s-h";
      case LANGUAGE -> "lan";
      case HATE -> "hat";
      case SUBSTANCES -> "sub";
      case FRIGHTENING -> "fri";
      case DEATH -> "dea";
    };
  }

  static String meaning(BreakKind kind) {
    return switch (kind) {
      case START -> "the story begins, or goes on after a note";
      case MARK -> "a separator line stands here";
      case GAP -> "a wider blank gap than around it";
      case HEADING -> "a chapter heading or slug line";
      case SHIFT -> "no mark, but time, place, cast or point of view shifts";
    };
  }
}

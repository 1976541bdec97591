package org.forewarn.scene;

/** Why a scene begins where it begins. */
public enum BreakKind {
  /** The body, or a stretch of it, begins. */
  START,
  /** A separator line such as {@code ~ - ~} or {@code ***}. */
  MARK,
  /** A wider blank gap than the paragraphs around it have. */
  GAP,
  /** A chapter heading or a screenplay slug line. */
  HEADING,
  /** No mark: a shift of time, place, cast or point of view. */
  SHIFT
}

package org.forewarn.evaluation;

/** The ways to make a run of scenes whose true breaks are known. */
public enum StretchKind {
  /**
   * Scenes of 500 to 1,500 words, each the opening of a chapter, the chapters in order: real
   * openings at the length scenes have, though the endings are cut off.
   */
  CHAPTER_OPENINGS,
  /**
   * The last 500 to 1,500 words of a chapter and the first of the next, several such pairs: at
   * every second break ending and opening are both the author's own.
   */
  CHAPTER_JOINTS,
  /** Passages of 500 to 1,500 words that begin and end anywhere, from different chapters. */
  PASSAGES,
  /** Six whole chapters in a row: every break is real, but each chapter holds several scenes. */
  WHOLE_CHAPTERS,
  /** Twenty scenes of a screenplay in a row, slug lines removed. */
  SCREENPLAY
}

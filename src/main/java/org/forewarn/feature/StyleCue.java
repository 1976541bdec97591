package org.forewarn.feature;

/** How a sentence is written, apart from its words. */
enum StyleCue {
  QUOTED,
  EXCLAIMED,
  ASKED,
  TRAILING,
  SHOUTED,
  SHORT,
  LONG
}

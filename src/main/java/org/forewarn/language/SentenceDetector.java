package org.forewarn.language;

import java.util.List;
import org.forewarn.text.Span;

/** Finds sentences. Implementations may keep state: one instance a thread. */
public interface SentenceDetector {

  /**
   * The sentences inside {@code range}, in order, trimmed of white space, disjoint; white space
   * alone gives none. A sentence never crosses a paragraph break.
   */
  List<Span> sentences(CharSequence text, Span range);
}

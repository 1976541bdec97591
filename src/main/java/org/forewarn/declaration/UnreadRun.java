package org.forewarn.declaration;

import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers neighbouring unknown words into phrases; mutable, lives for one value. */
final class UnreadRun {

  private final Findings findings;
  private final String text;
  private final int offset;
  private @Nullable Span open;

  UnreadRun(Findings findings, String text, int offset) {
    this.findings = findings;
    this.text = text;
    this.offset = offset;
  }

  /** Adds an unknown word; small words between two unknown ones are kept with them. */
  void add(Span word) {
    open = open == null ? word : new Span(open.start(), word.end());
  }

  /** Ends the phrase. */
  void flush() {
    Span span = open;
    if (span != null) {
      String words = text.substring(span.start() - offset, span.end() - offset);
      findings.unread().add(new UnreadPhrase(words, span));
      open = null;
    }
  }
}

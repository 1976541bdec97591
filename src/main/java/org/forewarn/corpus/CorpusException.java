package org.forewarn.corpus;

import java.io.IOException;

/**
 * Labelled data that cannot be read; the message says the file, the line, what was found and what
 * was expected.
 */
public final class CorpusException extends IOException {

  private static final long serialVersionUID = 1L;

  /** One line: {@code file:line: problem}. */
  public CorpusException(String file, long line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  /** As above, keeping the cause. */
  public CorpusException(String file, long line, String problem, Throwable cause) {
    super(file + ":" + line + ": " + problem, cause);
  }
}

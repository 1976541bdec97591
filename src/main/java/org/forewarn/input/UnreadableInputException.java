package org.forewarn.input;

/**
 * Input that holds no readable story; the message says what, where and what was expected, never
 * story text.
 */
public final class UnreadableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One line: {@code source: what is wrong, what was expected}. */
  public UnreadableInputException(String source, String problem) {
    super(source + ": " + problem);
  }
}

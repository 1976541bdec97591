package org.forewarn.cli;

/** A report that cannot be written; the message is one line. */
final class OutputException extends Exception {

  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}

package org.forewarn.bundle;

/** A model bundle that cannot be trusted or read; the message names the file and what was found. */
public final class BundleException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One line: {@code file: what is wrong, what was expected}. */
  public BundleException(String message) {
    super(message);
  }
}

package org.forewarn.bundle;

/**
 * A model bundle that cannot be trusted or read; the message names the file, what was expected and
 * what was found.
 */
public final class BundleException extends Exception {

  private static final long serialVersionUID = 1L;

  /** One line that names the file first. */
  public BundleException(String message) {
    super(message);
  }

  /** One line: {@code file: problem}. */
  public BundleException(String file, String problem) {
    super(file + ": " + problem);
  }

  /** As above, keeping the cause. */
  public BundleException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}

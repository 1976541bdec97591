package org.forewarn.input;

/**
 * Reads bytes of one or more formats into a work. Implementations are stateless and safe to share.
 */
public interface WorkReader {

  /**
   * The work these bytes hold.
   *
   * @throws UnreadableInputException if they hold none
   */
  Work read(InputSource source) throws UnreadableInputException;
}

package org.forewarn.corpus;

/**
 * Takes faults as they are found: a list that collects them, or a reader that stops at the first.
 */
@FunctionalInterface
interface FaultSink {

  /**
   * Takes one fault.
   *
   * @throws CorpusException if reading must stop here
   */
  void accept(Fault fault) throws CorpusException;
}

package org.forewarn.bench;

import org.nd4j.linalg.factory.Nd4j;

/** Starts ND4J, makes one array and nothing else: what a check's start-up is held against. */
public final class BareNd4j {

  private BareNd4j() {}

  /** Ends with 0 when the array is there. */
  public static void main(String[] args) {
    System.exit(Nd4j.zeros(1).length() == 1 ? 0 : 1);
  }
}

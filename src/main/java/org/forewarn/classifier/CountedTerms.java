package org.forewarn.classifier;

/** The lexicon groups whose uses are counted because rating rules ask for a number. */
public enum CountedTerms {
  /** The harshest expletive, in any sense but the sexual one. */
  HARSHEST_EXPLETIVE("measure:harshest-expletive"),
  /** The harshest expletive in the sexual sense. */
  SEXUAL_EXPLETIVE("measure:sexual-expletive");

  private final String cue;

  CountedTerms(String cue) {
    this.cue = cue;
  }

  /** The name of the lexicon cue that is counted. */
  public String cue() {
    return cue;
  }
}

package org.forewarn.training;

/** The stages of a training, in order, with the share of the time each takes. */
public enum TrainingStage {
  READ("reading the corpora", 3),
  VOCABULARY("counting words", 10),
  VECTORS("learning word vectors", 20),
  TERMS("learning terms", 25),
  NETWORK("training the network", 32),
  CALIBRATION("calibrating", 2),
  WORKS("learning how scenes add up to works", 8);

  private final String title;
  private final int share;

  TrainingStage(String title, int share) {
    this.title = title;
    this.share = share;
  }

  /** What people are shown. */
  public String title() {
    return title;
  }

  /** About how many hundredths of the time it takes. */
  public int share() {
    return share;
  }
}

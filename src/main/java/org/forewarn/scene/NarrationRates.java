package org.forewarn.scene;

/**
 * How often persons, genders and tenses stand in a window, speech left out, from running totals: a
 * question costs the same however wide the window. Immutable.
 */
final class NarrationRates {

  private final int[] spoken;
  private final int[] first;
  private final int[] he;
  private final int[] she;
  private final int[] past;
  private final int[] present;

  NarrationRates(Tokens tokens) {
    spoken = new int[tokens.count() + 1];
    for (int i = 0; i < tokens.count(); i++) {
      spoken[i + 1] = spoken[i] + (tokens.isSpokenAt(i) ? 1 : 0);
    }
    first = totals(tokens, WordClass.FIRST_PERSON);
    he = totals(tokens, WordClass.HE);
    she = totals(tokens, WordClass.SHE);
    past = totals(tokens, WordClass.PAST);
    present = totals(tokens, WordClass.PRESENT);
  }

  private static int[] totals(Tokens tokens, WordClass kind) {
    int[] totals = new int[tokens.count() + 1];
    for (int i = 0; i < tokens.count(); i++) {
      boolean counts = !tokens.isSpokenAt(i) && (tokens.maskAt(i) & kind.bit()) != 0;
      totals[i + 1] = totals[i] + (counts ? 1 : 0);
    }
    return totals;
  }

  /** The spoken share of {@code [from, to)}. */
  double spoken(int from, int to) {
    return from == to ? 0 : (double) (spoken[to] - spoken[from]) / (to - from);
  }

  /** How much the rate of I and we changes at {@code at}, per ten narrated words. */
  double firstPersonChange(int from, int at, int to) {
    return Math.abs(rate(first, from, at) - rate(first, at, to));
  }

  /** How much the share of she among he and she changes, 0..1. */
  double genderChange(int from, int at, int to) {
    return Math.abs(share(she, he, from, at) - share(she, he, at, to));
  }

  /** How much the share of the present tense changes, 0..1. */
  double tenseChange(int from, int at, int to) {
    return Math.abs(share(present, past, from, at) - share(present, past, at, to));
  }

  private double rate(int[] totals, int from, int to) {
    int narrated = to - from - (spoken[to] - spoken[from]);
    return 10.0 * (totals[to] - totals[from]) / (narrated + 10);
  }

  /** Drawn towards one half where little is counted. */
  private static double share(int[] one, int[] other, int from, int to) {
    double ones = one[to] - one[from];
    double others = other[to] - other[from];
    return (ones + 1) / (ones + others + 2);
  }
}

package org.forewarn.feature;

import java.util.List;
import java.util.Objects;

/**
 * One graded term.
 *
 * @param lexicon the lexicon it belongs to: a category id, or {@code context} for cue classes
 * @param term a lower-case lemma or fixed expression, words parted by single spaces
 * @param grade the severity of its plain use, 1 to 3
 * @param group its sense group inside the lexicon
 * @param inflection how its forms are made
 * @param exceptions longer expressions in which it does not mean this
 */
public record LexiconEntry(
    String lexicon,
    String term,
    int grade,
    String group,
    Inflection inflection,
    List<String> exceptions) {

  /**
   * @throws IllegalArgumentException if the grade is not 1 to 3 or the term is empty
   */
  public LexiconEntry {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(inflection, "inflection");
    exceptions = List.copyOf(exceptions);
    if (grade < 1 || grade > 3 || term.isBlank()) {
      throw new IllegalArgumentException(
          "Entry must have a term and a grade 1 to 3, got " + term + " " + grade);
    }
  }
}

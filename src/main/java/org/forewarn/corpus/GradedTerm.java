package org.forewarn.corpus;

import java.util.List;
import java.util.Objects;

/**
 * One line of a lexicon file.
 *
 * @param lexicon the file's name: a category id, {@code context} or {@code measure}
 * @param term a lower-case word or expression
 * @param grade the severity of its plain use, 1 to 3
 * @param group its sense group
 * @param pos how it inflects: n, v, a or x
 * @param exceptions longer expressions in which it does not mean this
 */
public record GradedTerm(
    String lexicon, String term, int grade, String group, String pos, List<String> exceptions) {

  public GradedTerm {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(pos, "pos");
    exceptions = List.copyOf(exceptions);
  }
}

package org.forewarn.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Letters repeated for effect, three or more in a row, as no English word has them. */
final class Stretch {

  private static final int MOST_RUNS = 4;

  private Stretch() {}

  /** Whether some letter stands three times in a row. */
  static boolean isStretched(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** The word with every stretched letter once. */
  static String squeezed(String word) {
    return rebuilt(word, 0);
  }

  /**
   * The known word that was stretched: each stretched letter twice or once, twice preferred. If
   * none is known, every stretched letter once.
   */
  static String undo(String word, Predicate<String> known) {
    int runs = Math.min(MOST_RUNS, stretchedRuns(word));
    for (int doubled = (1 << runs) - 1; doubled > 0; doubled--) {
      String candidate = rebuilt(word, doubled);
      if (known.test(candidate)) {
        return candidate;
      }
    }
    return squeezed(word);
  }

  private static int stretchedRuns(String word) {
    return (int) runs(word).stream().filter(Stretch::isLong).count();
  }

  // Bit n of doubled says whether the nth stretched letter stays double.
  private static String rebuilt(String word, int doubled) {
    StringBuilder text = new StringBuilder(word.length());
    int bit = 0;
    for (String run : runs(word)) {
      int keep = run.length();
      if (isLong(run)) {
        keep = (doubled >> Math.min(bit, 31) & 1) + 1;
        bit++;
      }
      text.append(run, 0, keep);
    }
    return text.toString();
  }

  private static boolean isLong(String run) {
    return run.length() >= 3 && Character.isLetter(run.charAt(0));
  }

  private static List<String> runs(String word) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < word.length(); ) {
      int end = i + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(i)) {
        end++;
      }
      runs.add(word.substring(i, end));
      i = end;
    }
    return runs;
  }
}

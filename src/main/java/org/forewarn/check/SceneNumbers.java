package org.forewarn.check;

import java.util.ArrayList;
import java.util.List;

/** Writes scene indexes for people: from 1, runs joined. */
final class SceneNumbers {

  private SceneNumbers() {}

  /** " (scene 3)", " (scenes 1-3, 7)" or nothing. */
  static String inBrackets(List<Integer> indexes) {
    if (indexes.isEmpty()) {
      return "";
    }
    String word = indexes.size() == 1 ? "scene " : "scenes ";
    return " (" + word + String.join(", ", runs(indexes)) + ")";
  }

  private static List<String> runs(List<Integer> indexes) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= indexes.size(); i++) {
      if (i == indexes.size() || indexes.get(i) != indexes.get(i - 1) + 1) {
        int first = indexes.get(from) + 1;
        int last = indexes.get(i - 1) + 1;
        runs.add(first == last ? Integer.toString(first) : first + "-" + last);
        from = i;
      }
    }
    return runs;
  }
}

package org.forewarn.report;

import java.util.List;
import java.util.stream.Collectors;

/** Scene indexes in words: people count scenes from 1. */
final class SceneNumbers {

  private SceneNumbers() {}

  static String of(List<Integer> indexes) {
    String numbers =
        indexes.stream().map(index -> String.valueOf(index + 1)).collect(Collectors.joining(", "));
    return (indexes.size() == 1 ? "scene " : "scenes ") + numbers;
  }
}

package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.forewarn.corpus.PlainText;

/** Cuts novels at paragraph borders into stretches about as long as a scene, and draws some. */
final class Excerpts {

  /** A stretch ends with the paragraph in which it reaches so many words. */
  static final int WORDS = 200;

  private Excerpts() {}

  /** Some stretches of all novels, in the order they stand; the same ones for the same seed. */
  static List<Excerpt> sample(List<PlainText> novels, int size, long seed) {
    List<Excerpt> all = novels.stream().flatMap(novel -> cut(novel).stream()).toList();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      positions.add(i);
    }
    Collections.shuffle(positions, new Random(seed));
    return positions.stream().limit(size).sorted().map(all::get).toList();
  }

  /** All stretches of a novel; a last one of less than half the length is left out. */
  static List<Excerpt> cut(PlainText novel) {
    List<Excerpt> excerpts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String paragraph : novel.text().split("\\R\\s*\\R")) {
      open.append(open.isEmpty() ? "" : "\n\n").append(paragraph.strip());
      if (words(open) >= WORDS) {
        add(excerpts, novel, open);
      }
    }
    if (words(open) >= WORDS / 2) {
      add(excerpts, novel, open);
    }
    return excerpts;
  }

  private static void add(List<Excerpt> excerpts, PlainText novel, StringBuilder open) {
    String id = novel.id() + "#" + excerpts.size();
    excerpts.add(new Excerpt(id, novel.id(), open.toString()));
    open.setLength(0);
  }

  private static int words(CharSequence text) {
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}

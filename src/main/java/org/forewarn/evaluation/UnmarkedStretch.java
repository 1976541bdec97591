package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/**
 * A run of scenes whose marks were removed, and where the scenes begin.
 *
 * @param id the work it comes from and its number there
 * @param text its paragraphs, parted by blank lines
 * @param paragraphs where each paragraph stands in {@code text}
 * @param boundaries the paragraphs that open a scene, ascending, the first paragraph left out
 */
public record UnmarkedStretch(
    String id, String text, List<Span> paragraphs, List<Integer> boundaries) {

  public UnmarkedStretch {
    paragraphs = List.copyOf(paragraphs);
    boundaries = List.copyOf(boundaries);
  }

  /** The stretch that these scenes make, each a list of paragraphs. */
  public static UnmarkedStretch of(String id, List<List<String>> scenes) {
    StringBuilder text = new StringBuilder();
    List<Span> paragraphs = new ArrayList<>();
    List<Integer> boundaries = new ArrayList<>();
    for (List<String> scene : scenes) {
      if (!paragraphs.isEmpty()) {
        boundaries.add(paragraphs.size());
      }
      for (String paragraph : scene) {
        text.append(text.isEmpty() ? "" : "\n\n");
        paragraphs.add(new Span(text.length(), text.length() + paragraph.length()));
        text.append(paragraph);
      }
    }
    return new UnmarkedStretch(id, text.toString(), paragraphs, boundaries);
  }

  /** The paragraph that begins at or last before {@code offset}. */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

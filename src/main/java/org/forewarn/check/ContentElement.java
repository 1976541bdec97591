package org.forewarn.check;

import java.util.List;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/**
 * One thing a suggested header may name.
 *
 * @param category the category it stands for
 * @param severity how strong it is
 * @param phrase the words of a rationale ("graphic war violence")
 * @param scenes the indexes of the scenes that carry it
 */
record ContentElement(Category category, Severity severity, String phrase, List<Integer> scenes) {

  ContentElement {
    scenes = List.copyOf(scenes);
  }
}

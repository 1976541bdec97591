package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Story-like text made from a seed, for tests that need length and not sense. */
public final class InventedStory {

  private static final String[] VERBS = {"carried", "mended", "sold", "watched", "hid", "painted"};
  private static final String[] THINGS = {
    "lantern", "rope", "barrel", "letter", "kettle", "saddle", "ledger", "anchor", "violin"
  };
  private static final String[] PLACES = {"on the quay", "in the mill", "by the well", "at noon"};

  private final Random random;

  private InventedStory(long seed) {
    this.random = new Random(seed);
  }

  /** Paragraphs in which one person does many things. */
  public static List<String> paragraphs(String person, int count, long seed) {
    InventedStory story = new InventedStory(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(story.paragraph(person));
    }
    return paragraphs;
  }

  private String paragraph(String person) {
    StringBuilder text = new StringBuilder();
    int sentences = 2 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      text.append(text.isEmpty() ? "" : " ");
      text.append("Then ").append(person).append(' ').append(any(VERBS)).append(" the ");
      text.append(any(THINGS)).append(" and the ").append(any(THINGS)).append(' ');
      text.append(any(PLACES)).append('.');
    }
    return text.toString();
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}

package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Phrases by which authors talk about their story instead of telling it. Immutable, safe to share.
 */
final class Cues {

  private static final int ENOUGH = 2;
  private static final int SHORT_BLOCK = 250;
  private static final int LONGEST_BLOCK = 2000;

  private record Cue(String phrase, MetadataKey key, int weight) {}

  private final List<Cue> cues;

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  /** The built-in phrases. */
  static Cues standard() {
    List<Cue> cues = new ArrayList<>();
    for (String[] row : Tables.rows("cues.tsv")) {
      cues.add(new Cue(row[0], MetadataKey.valueOf(row[1]), Integer.parseInt(row[2])));
    }
    return new Cues(cues);
  }

  /**
   * What a paragraph without a label is about, if its words prove that it is about the story: two
   * points, or one where the paragraph is short; never where it holds dialogue.
   */
  Optional<MetadataKey> verdict(String paragraph) {
    if (paragraph.length() > LONGEST_BLOCK) {
      return Optional.empty();
    }
    List<Cue> found = found(paragraph);
    int points = found.stream().mapToInt(Cue::weight).sum();
    int needed = paragraph.length() <= SHORT_BLOCK && !dialogue(paragraph) ? 1 : ENOUGH;
    return points >= needed && !found.isEmpty()
        ? Optional.of(found.get(0).key())
        : Optional.empty();
  }

  /** Whether one phrase alone proves it; for places where nothing else does. */
  boolean certain(String paragraph) {
    return found(paragraph).stream().anyMatch(cue -> cue.weight() >= ENOUGH)
        && paragraph.length() <= LONGEST_BLOCK
        && !dialogue(paragraph);
  }

  private List<Cue> found(String paragraph) {
    String text =
        paragraph.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
    return cues.stream().filter(cue -> containsWord(text, cue.phrase())).toList();
  }

  private static boolean containsWord(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean letterEnd = Character.isLetter(phrase.charAt(phrase.length() - 1));
      boolean ends =
          end == text.length() || !letterEnd || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = text.indexOf(phrase, at + 1);
    }
    return false;
  }

  private static boolean dialogue(String paragraph) {
    String text = paragraph.strip();
    return text.startsWith("\"")
        || text.startsWith("\u201c")
        || text.contains(",\" ")
        || text.contains(",\u201d ")
        || text.contains("?\" ")
        || text.contains("?\u201d ");
  }
}

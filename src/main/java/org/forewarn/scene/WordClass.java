package org.forewarn.scene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a word tells about place, time, person and tense, whatever the story. */
enum WordClass {
  FIRST_PERSON("i me my mine myself we us our ours i'm i'd i'll i've we'd we're"),
  SECOND_PERSON("you your yours yourself you're you'd you'll you've"),
  HE("he him his himself he'd he's he'll"),
  SHE("she her hers herself she'd she's she'll"),
  THEY("they them their theirs themselves they'd they're"),
  PAST("was were had did said went came looked took saw knew thought felt turned stood sat asked"),
  PRESENT("is are has does says goes comes looks takes sees knows thinks feels turns stands sits"),
  TIME(
      "morning evening night afternoon noon midnight dawn dusk sunset sunrise day days week weeks"
          + " month months year years hour hours minutes o'clock monday tuesday wednesday thursday"
          + " friday saturday sunday january february march april june july august september"
          + " october november december spring summer autumn winter yesterday today tomorrow"
          + " tonight later meanwhile next following after before earlier ago since until when"
          + " while during christmas weekend breakfast lunch dinner supper"),
  PLACE(
      "room house home hall street road town city village kitchen bedroom office school hospital"
          + " church station ship castle garden forest woods river sea beach hotel bar library"
          + " court market car train door outside inside upstairs downstairs across far away back"
          + " behind above below beneath north south east west country apartment building corridor"
          + " camp field mountain island shop cell bridge deck cabin window floor bed table"),
  STOP(
      "a an the and or but if so as of at by for with about against between into through during"
          + " to from up down in out on off over under again then once here there all any both each"
          + " few more most other some such no nor not only own same than too very can will just"
          + " don should now be been being am do have having would could shall might must may that"
          + " this these those what which who whom whose where why how it its one two upon without"
          + " yet though although because ever never still even much many every little like"
          + " well good great made make got get go come say see know think tell told let put way"
          + " thing things man men woman oh yes");

  private static final Map<Long, Integer> MASKS = masks();

  private final String words;

  WordClass(String words) {
    this.words = words;
  }

  /** This class as a bit in a mask. */
  int bit() {
    return 1 << ordinal();
  }

  /** The classes of the word with this hash, as bits. */
  static int maskOf(long hash) {
    return MASKS.getOrDefault(hash, 0);
  }

  /** Whether a word of these classes says what a passage is about. */
  static boolean isContent(int mask) {
    return (mask & ~(TIME.bit() | PLACE.bit())) == 0;
  }

  private static Map<Long, Integer> masks() {
    Map<Long, Integer> masks = new HashMap<>();
    for (WordClass each : values()) {
      Arrays.stream(each.words.split(" "))
          .forEach(word -> masks.merge(WordTable.hash(word), each.bit(), (a, b) -> a | b));
    }
    return Map.copyOf(masks);
  }
}

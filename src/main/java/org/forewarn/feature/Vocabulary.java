package org.forewarn.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and their ids, 0 to size - 1; the first {@link #RESERVED} stand for no word. Immutable,
 * safe to share.
 */
public final class Vocabulary {

  /** The id of any word that is not in the vocabulary. */
  public static final int UNKNOWN = 0;

  /** The id of any number. */
  public static final int NUMBER = 1;

  /** How many ids stand for no word. */
  public static final int RESERVED = 2;

  private final List<String> words;
  private final Map<String, Integer> ids;

  /**
   * @param words the words in id order, from {@link #RESERVED} on, without the reserved ones
   * @throws IllegalArgumentException if a word stands twice
   */
  public Vocabulary(List<String> words) {
    this.words = List.copyOf(words);
    this.ids = new HashMap<>(words.size() * 2);
    for (String word : words) {
      if (ids.put(word, ids.size() + RESERVED) != null) {
        throw new IllegalArgumentException("Vocabulary must not repeat a word, got " + word);
      }
    }
  }

  /** The id of a scanned word, {@link #NUMBER} for any number, or {@link #UNKNOWN}. */
  public int id(String word) {
    if (WordScanner.NUMBER.equals(word)) {
      return NUMBER;
    }
    Integer id = ids.get(word);
    return id == null ? UNKNOWN : id;
  }

  /** Whether the word has an id of its own. */
  public boolean contains(String word) {
    return ids.containsKey(word);
  }

  /** The number of ids, the reserved ones included. */
  public int size() {
    return words.size() + RESERVED;
  }

  /** The words in id order, without the reserved ids. */
  public List<String> words() {
    return words;
  }
}

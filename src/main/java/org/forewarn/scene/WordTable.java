package org.forewarn.scene;

import java.util.Arrays;

/**
 * Numbers the different words of one text densely, by a 64-bit hash of their lower-case letters,
 * and counts how each is written. A collision costs a little accuracy and nothing else. Not
 * thread-safe.
 */
final class WordTable {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] keys = new long[1024];
  private int[] ids = new int[1024];
  private long[] hashes = new long[512];
  private int[] lower = new int[512];
  private int[] capital = new int[512];
  private int count;

  /** The hash of no letters. */
  static long start() {
    return SEED;
  }

  /** The hash after one more letter. */
  static long more(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  /** The hash of a whole lower-case word. */
  static long hash(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = more(hash, word.charAt(i));
    }
    return hash;
  }

  /** The number of the word with this hash, a new one if it was not seen before. */
  int intern(long hash) {
    int slot = slot(keys, ids, hash);
    if (ids[slot] != 0) {
      return ids[slot] - 1;
    }
    keys[slot] = hash;
    ids[slot] = count + 1;
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      lower = Arrays.copyOf(lower, count * 2);
      capital = Arrays.copyOf(capital, count * 2);
    }
    hashes[count++] = hash;
    if (count * 2 > keys.length) {
      rehash();
    }
    return count - 1;
  }

  private static int slot(long[] keys, int[] ids, long hash) {
    int slot = (int) ((hash ^ (hash >>> 29)) & (keys.length - 1));
    while (ids[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void rehash() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreIds = new int[keys.length * 2];
    for (int id = 0; id < count; id++) {
      int slot = slot(moreKeys, moreIds, hashes[id]);
      moreKeys[slot] = hashes[id];
      moreIds[slot] = id + 1;
    }
    keys = moreKeys;
    ids = moreIds;
  }

  void sawLower(int id) {
    lower[id]++;
  }

  void sawCapital(int id) {
    capital[id]++;
  }

  /** Whether the word is written with a capital inside sentences, as names are. */
  boolean isName(int id) {
    return capital[id] > 0 && capital[id] >= 4 * lower[id];
  }

  long hash(int id) {
    return hashes[id];
  }

  int size() {
    return count;
  }
}

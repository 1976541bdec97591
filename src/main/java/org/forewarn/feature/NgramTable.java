package org.forewarn.feature;

import java.util.Arrays;

/** Known terms of one or two words, by id; keys ascend. Immutable, safe to share. */
public final class NgramTable {

  private final long[] keys;
  private final long[] slots;
  private final int[] values;

  /**
   * @param keys the keys of the terms (see {@link #key}); the id of a term is its place
   * @throws IllegalArgumentException unless keys strictly ascend
   */
  public NgramTable(long[] keys) {
    this.keys = keys.clone();
    int capacity = Integer.highestOneBit(Math.max(4, keys.length * 2)) * 2;
    slots = new long[capacity];
    values = new int[capacity];
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      if (i > 0 && keys[i] <= keys[i - 1]) {
        throw new IllegalArgumentException("Term keys must ascend, got " + keys[i] + " at " + i);
      }
      int slot = find(keys[i]);
      slots[slot] = keys[i];
      values[slot] = i;
    }
  }

  /** The key of the word pair {@code first second}; {@code second} 0 stands for the single word. */
  public static long key(int first, int second) {
    return ((long) first << 32) | second;
  }

  /** The id of a key, or -1. */
  public int id(long key) {
    int slot = find(key);
    return slots[slot] == key ? values[slot] : -1;
  }

  /** The number of terms. */
  public int size() {
    return keys.length;
  }

  /** The keys, ascending; a copy. */
  public long[] keys() {
    return keys.clone();
  }

  private int find(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (slots.length - 1);
    while (slots[slot] != -1 && slots[slot] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}

package org.inquit.entity;

import java.util.Arrays;

/** The words and phrases of one run of capitals, and what the lexicons say of each. */
final class Items {

  private Item[] types = new Item[16];
  private int[] starts = new int[types.length];
  private int[] ends = new int[types.length];
  private int size;

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Item type(int i) {
    return types[i];
  }

  boolean is(int i, Item type) {
    return types[i] == type;
  }

  /** The first token of an item. */
  int from(int i) {
    return starts[i];
  }

  /** The first token behind an item. */
  int to(int i) {
    return ends[i];
  }

  void clear() {
    size = 0;
  }

  void add(Item type, int from, int to) {
    if (size == types.length) {
      types = Arrays.copyOf(types, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    types[size] = type;
    starts[size] = from;
    ends[size++] = to;
  }
}

package org.inquit.attribution;

import java.util.Arrays;

/** Features whose slots are kept, for training and for tests. */
final class Recorded extends Features {
  private int[] slots = new int[64];
  private int size;

  /** Turns to a candidate that is not weighed. */
  Recorded clear() {
    by(Weights.NONE);
    return this;
  }

  @Override
  Features by(Weights weights) {
    size = 0;
    return super.by(weights);
  }

  @Override
  void put(int slot) {
    super.put(slot);
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
    }
    slots[size++] = slot;
  }

  /** The slot of each feature, in the order they were named. */
  int[] slots() {
    return Arrays.copyOf(slots, size);
  }
}

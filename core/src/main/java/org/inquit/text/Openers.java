package org.inquit.text;

import java.util.Arrays;

/**
 * The words that open an entry of a {@link Lexicon}, as bits of their hashes: most tokens are told
 * to open none by one look.
 */
final class Openers {
  private static final int BITS_A_WORD = 16;

  private long[] bits = new long[16];
  private long[] hashes = new long[16];
  private int size;

  /** Whether a word of this hash may have been added; false is certain. */
  boolean has(long hash) {
    int bit = spread(hash);
    return (bits[bit >>> 6 & bits.length - 1] & 1L << bit) != 0;
  }

  void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
    if (size * BITS_A_WORD > bits.length * 64) {
      bits = new long[bits.length * 2];
      for (int i = 0; i < size; i++) {
        mark(hashes[i]);
      }
    } else {
      mark(hash);
    }
  }

  private void mark(long hash) {
    int bit = spread(hash);
    bits[bit >>> 6 & bits.length - 1] |= 1L << bit;
  }

  private static int spread(long hash) {
    return (int) (hash * 0x9E3779B97F4A7C15L >>> 32);
  }
}

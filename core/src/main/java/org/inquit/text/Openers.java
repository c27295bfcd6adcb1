package org.inquit.text;

import java.util.Arrays;

/**
 * Tells by one look at a table which lexicons of a family may have an entry that begins with a
 * word: most words of a text open no entry of any.
 */
public final class Openers {
  private static final int MOST_LEXICONS = 16;
  private static final int SLOTS_A_WORD = 8;
  private static final int MOST_SLOTS = 1 << 16;

  /** For each slot the bits of the lexicons that have a word in it. */
  private char[] lists = new char[64];

  private long[] words = new long[16];
  private char[] bits = new char[16];
  private int size;
  private int lexicons;

  /**
   * Takes up another lexicon; returns its bit.
   *
   * @throws IllegalStateException at the seventeenth
   */
  int join() {
    if (lexicons == MOST_LEXICONS) {
      throw new IllegalStateException("more than " + MOST_LEXICONS + " lexicons");
    }
    return 1 << lexicons++;
  }

  /** Takes up a first word, by {@link Tokens#identity}, of the lexicon with this bit. */
  void add(long word, int bit) {
    lists[slot(word)] |= (char) bit;
    if (lists.length < MOST_SLOTS) {
      keep(word, bit);
    }
  }

  private void keep(long word, int bit) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      bits = Arrays.copyOf(bits, size * 2);
    }
    words[size] = word;
    bits[size++] = (char) bit;
    if (size * SLOTS_A_WORD > lists.length) {
      lists = new char[lists.length * 2];
      for (int i = 0; i < size; i++) {
        lists[slot(words[i])] |= bits[i];
      }
    }
  }

  /** The bits of the lexicons that may have an entry from this word on; never too few. */
  int of(long word) {
    return lists[slot(word)];
  }

  private int slot(long word) {
    return (int) (word * 0x9E3779B97F4A7C15L >>> 32) & lists.length - 1;
  }
}

package org.inquit.text;

/**
 * The branches of a trie of words in one hash table: a branch is its key, and beside it where it
 * leads and which entry ends there, so that a step costs one look.
 */
final class Branches {
  private static final long EMPTY = 0;

  /** Set where branches lead on. */
  private static final long INNER = Long.MIN_VALUE;

  /** A key and a branch a slot; a branch holds its node above, its entry and 1 below. */
  private long[] cells = new long[2 * 64];

  private int size;

  /** Adds a phrase as an entry, from 0 on; false where it is one already, or has no words. */
  boolean add(Tokens phrase, int entry) {
    reserve(phrase.size());
    int last = -1;
    long branch = INNER;
    for (int k = 0; k < phrase.size(); k++) {
      int slot = slot(branch, phrase.identity(k));
      if (cells[slot] == EMPTY) {
        cells[slot] = key(branch, phrase.identity(k));
        cells[slot + 1] = (long) ++size << 32;
        leadOn(last);
      }
      branch = cells[slot + 1];
      last = slot;
    }
    if (last < 0 || (int) branch != 0) {
      return false;
    }
    cells[last + 1] = branch | entry + 1;
    return true;
  }

  /** The longest entry that begins at token {@code i} and ends before token {@code end}, or -1. */
  int find(Tokens tokens, int i, int end) {
    int best = 0;
    long branch = INNER;
    for (int k = i; k < end && branch < 0; k++) {
      int slot = slot(branch, tokens.identity(k));
      if (cells[slot] == EMPTY) {
        break;
      }
      branch = cells[slot + 1];
      best = (int) branch != 0 ? (int) branch : best;
    }
    return best - 1;
  }

  private void leadOn(int slot) {
    if (slot >= 0) {
      cells[slot + 1] |= INNER;
    }
  }

  /** Where the branch by a word stands, or would. */
  private int slot(long branch, long word) {
    long key = key(branch, word);
    int slot = first(key);
    while (cells[slot] != EMPTY && cells[slot] != key) {
      slot = slot + 2 & cells.length - 1;
    }
    return slot;
  }

  /** One key of a node and a word, never zero. */
  private static long key(long branch, long word) {
    long node = branch >>> 32 & Integer.MAX_VALUE;
    return (word ^ node * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L | 1;
  }

  private int first(long key) {
    return (int) (key >>> 32) & cells.length - 2;
  }

  private void reserve(int more) {
    if (4 * (size + more) > cells.length) {
      long[] old = cells;
      cells = new long[2 * Math.max(old.length, 2 * Integer.highestOneBit(more))];
      for (int s = 0; s < old.length; s += 2) {
        if (old[s] != EMPTY) {
          int slot = first(old[s]);
          while (cells[slot] != EMPTY) {
            slot = slot + 2 & cells.length - 1;
          }
          cells[slot] = old[s];
          cells[slot + 1] = old[s + 1];
        }
      }
    }
  }
}

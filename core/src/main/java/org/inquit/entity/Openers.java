package org.inquit.entity;

import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Tells by one look at a table which lexicons may know a phrase that begins with a word. */
final class Openers {
  private static final int SLOTS = 1 << 16;

  private final char[] lists = new char[SLOTS];
  private int known;

  /** Takes up the first words of a lexicon; returns its bit, of 16. */
  int add(Lexicon lexicon) {
    int bit = 1 << known++;
    if (bit > Character.MAX_VALUE) {
      throw new IllegalStateException("more than 16 lexicons");
    }
    for (int entry = 0; entry < lexicon.size(); entry++) {
      lists[slot(Tokens.of(lexicon.phrase(entry)).hash(0))] |= (char) bit;
    }
    return bit;
  }

  /** The bits of the lexicons that may have an entry from token {@code i} on; never too few. */
  int of(Tokens tokens, int i) {
    return lists[slot(tokens.hash(i))];
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }
}

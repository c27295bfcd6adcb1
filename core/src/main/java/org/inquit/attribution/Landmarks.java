package org.inquit.attribution;

/** Some tokens of a text, marked by bits; the next one is found without looking at each. */
final class Landmarks {
  private final long[] words;

  Landmarks(int tokens) {
    words = new long[(tokens >>> 6) + 1];
  }

  void set(int token) {
    words[token >>> 6] |= 1L << token;
  }

  boolean has(int token) {
    return (words[token >>> 6] & 1L << token) != 0;
  }

  /** The first marked token in {@code [from, to)}, or {@code to} where there is none. */
  int next(int from, int to) {
    if (from >= to) {
      return to;
    }
    int at = from >>> 6;
    long word = words[at] & -1L << from;
    while (word == 0 && ++at << 6 < to) {
      word = words[at];
    }
    return word == 0 ? to : Math.min(to, (at << 6) + Long.numberOfTrailingZeros(word));
  }

  /** How many tokens of {@code [from, to)} are marked, two at most. */
  int upToTwo(int from, int to) {
    int first = next(from, to);
    return first >= to ? 0 : next(first + 1, to) >= to ? 1 : 2;
  }
}

package org.inquit.attribution;

/** The features of one candidate, each weighed when it is named: nothing of them is kept. */
class Features {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Weights weights = Weights.NONE;
  private int sum;

  /** Turns to a candidate that is to be weighed by {@code next}. */
  Features by(Weights next) {
    weights = next;
    sum = 0;
    return this;
  }

  /** The sum of the weights of all features since {@link #by}, in steps. */
  int sum() {
    return sum;
  }

  /** What the features say together. */
  float score() {
    return weights.score(sum);
  }

  /** Template {@code t}, up to 255, with the value {@code a}. */
  void add(int t, int a) {
    put(slot(t + ((long) a << 8)));
  }

  /** Values up to 65,535 are told apart, here and with three. */
  void add(int t, int a, int b) {
    put(slot(t + ((long) a << 8) + ((long) b << 24)));
  }

  void add(int t, int a, int b, int c) {
    put(slot(t + ((long) a << 8) + ((long) b << 24) + ((long) c << 40)));
  }

  /** Values up to 16,383 are told apart. */
  void add(int t, int a, int b, int c, int d) {
    put(slot(t + ((long) a << 8) + ((long) b << 22) + ((long) c << 36) + ((long) d << 50)));
  }

  /** Small numbers as they are, larger ones in steps that double. */
  static int bucket(int n) {
    return n < 5 ? n : 34 - Integer.numberOfLeadingZeros(n - 1);
  }

  /** Takes the weight in a slot into the sum. */
  void put(int slot) {
    sum += weights.step(slot);
  }

  /** One multiplication (Knuth's multiplicative hashing): the upper bits are the most mixed. */
  private static int slot(long key) {
    return (int) (key * GOLDEN >>> 64 - Weights.BITS);
  }
}

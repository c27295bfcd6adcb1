package org.inquit.measure;

import java.util.Locale;

/** A share that is counted up: how much of what was given is right, and of what was expected. */
final class Figure {
  private int right;
  private int given;
  private int found;
  private int expected;

  /** Counts hits among so many given and so many expected items. */
  void add(int hits, int given, int expected) {
    add(hits, given, hits, expected);
  }

  /** Counts hits apart, where a hit may be of one kind as given and of another as expected. */
  void add(int right, int given, int found, int expected) {
    this.right += right;
    this.given += given;
    this.found += found;
    this.expected += expected;
  }

  /** Counts one judgement. */
  void judge(boolean right) {
    add(right ? 1 : 0, 1, 1);
  }

  /** The harmonic mean of precision and recall; the plain share where items are judgements. */
  double value() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double precision() {
    return given == 0 ? 1 : (double) right / given;
  }

  private double recall() {
    return expected == 0 ? 1 : (double) found / expected;
  }

  @Override
  public String toString() {
    return given == expected && right == found
        ? String.format(Locale.ROOT, "%.3f of %d", value(), expected)
        : String.format(
            Locale.ROOT, "%.3f P %.3f R %.3f of %d", value(), precision(), recall(), expected);
  }
}

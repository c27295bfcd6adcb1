package org.inquit.article.page;

import java.util.function.IntPredicate;

/** Measures how far lines are from short lines of page furniture: headings of boxes and buttons. */
final class Landmarks {
  private static final int FAR = 100;
  private static final int SHORT = 7;

  private Landmarks() {}

  static void measure(float[][] rows) {
    since(rows, is(rows, Trait.COMMENT), Trait.SINCE_COMMENT);
    since(rows, is(rows, Trait.RELATED), Trait.SINCE_RELATED);
    since(rows, is(rows, Trait.SUBSCRIBE), Trait.SINCE_SUBSCRIBE);
    since(rows, is(rows, Trait.SHARE), Trait.SINCE_SHARE);
    until(rows, is(rows, Trait.COMMENT), Trait.UNTIL_COMMENT);
    until(rows, is(rows, Trait.RELATED), Trait.UNTIL_RELATED);
    until(rows, is(rows, Trait.SHARE), Trait.UNTIL_SHARE);
  }

  private static IntPredicate is(float[][] rows, Trait mark) {
    return i -> isMark(rows[i], mark);
  }

  private static boolean isMark(float[] row, Trait mark) {
    return row[mark.ordinal()] > 0
        && row[Trait.WORDS.ordinal()] <= SHORT
        && row[Trait.FURNITURE.ordinal()] >= 0.4;
  }

  /** Counts lines since the last of a sort: 1 at such a line, 0 before the first, up to a bound. */
  static void since(float[][] rows, IntPredicate sort, Trait trait) {
    int lines = 0;
    for (int i = 0; i < rows.length; i++) {
      lines = next(sort.test(i), lines);
      rows[i][trait.ordinal()] = lines;
    }
  }

  /** Counts lines until the next of a sort, likewise. */
  static void until(float[][] rows, IntPredicate sort, Trait trait) {
    int lines = 0;
    for (int i = rows.length - 1; i >= 0; i--) {
      lines = next(sort.test(i), lines);
      rows[i][trait.ordinal()] = lines;
    }
  }

  private static int next(boolean is, int lines) {
    return is ? 1 : lines == 0 ? 0 : Math.min(lines + 1, FAR);
  }
}

package org.inquit.article.page;

/** Measures how far lines are from short lines of page furniture: headings of boxes and buttons. */
final class Landmarks {
  private static final int FAR = 100;
  private static final int SHORT = 7;

  private Landmarks() {}

  static void measure(float[][] rows) {
    since(rows, Trait.COMMENT, Trait.SINCE_COMMENT);
    since(rows, Trait.RELATED, Trait.SINCE_RELATED);
    since(rows, Trait.SUBSCRIBE, Trait.SINCE_SUBSCRIBE);
    since(rows, Trait.SHARE, Trait.SINCE_SHARE);
    until(rows, Trait.COMMENT, Trait.UNTIL_COMMENT);
    until(rows, Trait.RELATED, Trait.UNTIL_RELATED);
    until(rows, Trait.SHARE, Trait.UNTIL_SHARE);
  }

  private static void since(float[][] rows, Trait mark, Trait distance) {
    int lines = 0;
    for (float[] row : rows) {
      lines = isMark(row, mark) ? 1 : lines == 0 ? 0 : Math.min(lines + 1, FAR);
      row[distance.ordinal()] = lines;
    }
  }

  private static void until(float[][] rows, Trait mark, Trait distance) {
    int lines = 0;
    for (int i = rows.length - 1; i >= 0; i--) {
      lines = isMark(rows[i], mark) ? 1 : lines == 0 ? 0 : Math.min(lines + 1, FAR);
      rows[i][distance.ordinal()] = lines;
    }
  }

  private static boolean isMark(float[] row, Trait mark) {
    return row[mark.ordinal()] > 0
        && row[Trait.WORDS.ordinal()] <= SHORT
        && row[Trait.FURNITURE.ordinal()] >= 0.4;
  }
}

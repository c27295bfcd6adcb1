package org.inquit.article.page;

/** Sorts lines by length, ending and density of function words together. */
final class Shape {
  private static final int[] LENGTHS = {1, 3, 5, 8, 12, 18, 30, 60};

  private Shape() {}

  /** A small number a sort, from traits already measured. */
  static int of(float[] row) {
    float words = row[Trait.WORDS.ordinal()];
    int length = 0;
    while (length < LENGTHS.length && words >= LENGTHS[length]) {
      length++;
    }
    int ending =
        switch ((int) row[Trait.ENDING.ordinal()]) {
          case 3, 4, 5 -> 2;
          case 6, 7, 8 -> 1;
          default -> 0;
        };
    float function = row[Trait.FUNCTION.ordinal()];
    int density = function < 0.15 ? 0 : function < 0.35 ? 1 : 2;
    return (length * 3 + ending) * 3 + density;
  }
}

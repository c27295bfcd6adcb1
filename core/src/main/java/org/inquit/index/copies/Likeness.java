package org.inquit.index.copies;

/**
 * From when on two texts count as one.
 *
 * @param shared the least share of all shingles that both have
 * @param contained the least share of the shorter one's shingles, where it is a part of the longer
 * @param fewest with fewer shingles two texts must be equal
 */
record Likeness(double shared, double contained, int fewest) {
  /** For articles: a copy may be shortened, and have another headline and end. */
  static final Likeness OF_ARTICLES = new Likeness(0.6, 0.8, 30);

  /** For statements: a word or two may differ. */
  static final Likeness OF_STATEMENTS = new Likeness(0.7, 1.1, 6);

  /** What two shorter texts must share: everything, as far as a sketch can tell. */
  private static final double EQUAL = 0.97;

  /** With less in common a part cannot be told from chance. */
  private static final double LEAST = 0.3;

  /**
   * Whether texts of {@code first} and {@code second} shingles, of whose union {@code both} is
   * common, count as one.
   */
  boolean holds(double both, int first, int second) {
    int shorter = Math.min(first, second);
    if (shorter < fewest) {
      return shorter > 0 && both >= EQUAL;
    }
    double common = both / (1 + both) * (first + (double) second);
    return both >= shared || both >= LEAST && common / shorter >= contained;
  }
}

package org.inquit.review;

/**
 * How many there are of a subject, and how many of them came, went and changed.
 *
 * @param before in the first archive
 * @param after in the second
 */
public record Totals(long before, long after, long gained, long lost, long changed) {
  public Totals {
    if (before + gained - lost != after) {
      throw new IllegalArgumentException("a comparison that does not add up");
    }
  }
}

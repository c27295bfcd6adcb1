package org.inquit.cli;

import java.util.List;
import java.util.SortedMap;
import org.inquit.search.Tally;

/**
 * The years that tallies fall into, and a bar for each.
 *
 * @param first of them; behind {@code last} where nothing is dated
 */
record Years(int first, int last) {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  /** A bar for each of so many years; of more, one for several. */
  private static final int MOST = 24;

  static Years of(List<Tally> tallies) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Tally tally : tallies) {
      if (!tally.years().isEmpty()) {
        first = Math.min(first, tally.years().firstKey());
        last = Math.max(last, tally.years().lastKey());
      }
    }
    return new Years(first, last);
  }

  boolean several() {
    return first < last;
  }

  /** How each year, or several, compares with the tally's own best; blank where nothing is. */
  String bars(SortedMap<Integer, Long> years) {
    if (!several()) {
      return "";
    }
    int width = (last - first) / MOST + 1;
    long[] sums = new long[(last - first) / width + 1];
    years.forEach((year, count) -> sums[(year - first) / width] += count);
    long most = 1;
    for (long sum : sums) {
      most = Math.max(most, sum);
    }
    StringBuilder bars = new StringBuilder();
    for (long sum : sums) {
      bars.append(sum == 0 ? ' ' : BARS.charAt((int) ((sum * BARS.length() - 1) / most)));
    }
    return bars.toString();
  }

  @Override
  public String toString() {
    return first + " to " + last;
  }
}

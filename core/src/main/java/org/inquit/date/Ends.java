package org.inquit.date;

import static org.inquit.date.WordClass.PREPOSITION;

/** Parts of the unit that lasts, in short: "by year's end", "at month-end", "since mid-year". */
final class Ends {
  private Ends() {}

  /** What has its core in the unit at {@code i}, or {@code null}; no day, which ends by idiom. */
  static Found at(DateTokens t, int i, int floor, Precision unit) {
    if (unit == Precision.DAY || unit == Precision.HALF) {
      return null;
    }
    boolean middle = t.says(i - 2, "mid") && t.dash(i - 1) && t.glued(i) && i - 2 >= floor;
    int from = middle ? i - 2 : i;
    int end = middle ? i + 1 : afterEnd(t, i + 1);
    boolean lead = t.is(from - 1, PREPOSITION) && !t.says(from - 1, "of");
    return end > 0 && lead ? Found.published(from, end, Meaning.unit(unit, 0)) : null;
  }

  /** The token behind "'s end" or "-end" at {@code i}, or zero. */
  private static int afterEnd(DateTokens t, int i) {
    if (t.dash(i) && t.glued(i) && t.says(i + 1, "end") && t.glued(i + 1)) {
      return i + 2;
    }
    return t.apostrophe(i) && t.says(i + 1, "s") && t.says(i + 2, "end") ? i + 3 : 0;
  }
}

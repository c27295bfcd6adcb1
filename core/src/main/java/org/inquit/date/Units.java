package org.inquit.date;

import static org.inquit.date.WordClass.BEFORE;
import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.EVERY;
import static org.inquit.date.WordClass.FINISH;
import static org.inquit.date.WordClass.FISCAL;
import static org.inquit.date.WordClass.LATER;
import static org.inquit.date.WordClass.PLURAL;
import static org.inquit.date.WordClass.SAME;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.SPAN;
import static org.inquit.date.WordClass.STORY;
import static org.inquit.date.WordClass.UNIT;
import static org.inquit.date.WordClass.WEEKDAY;

/**
 * Units that a word before them tells which: "last year", "the same week", "the end of the day".
 */
final class Units {
  private static final Precision[] PRECISIONS = Precision.values();
  private static final long PART = Word.mask(EDGE, LATER);

  private Units() {}

  /** The unit that the word at {@code i} names. */
  static Precision precision(DateTokens t, int i) {
    return PRECISIONS[t.value(i, UNIT)];
  }

  static Found at(DateTokens t, int i, int floor) {
    Precision unit = precision(t, i);
    Found week = unit == Precision.WEEK ? ofDay(t, i, floor) : null;
    Found part = week != null ? week : Periods.at(t, i, floor, unit);
    part = part == null && t.is(i, PLURAL) ? Stretches.at(t, i, floor, unit) : part;
    if (part != null || t.is(i - 1, EVERY)) {
      return part;
    }
    Found counted = Distances.at(t, i, floor, unit);
    counted = counted == null ? Ends.at(t, i, floor, unit) : counted;
    if (counted != null || t.is(i, PLURAL) && !t.says(i - 1, "this") || i - 1 < floor) {
      return counted;
    }
    Found found = determined(t, i, floor, unit);
    return found == null && t.is(i + 1, BEFORE) ? Distances.neighbour(t, i, unit) : found;
  }

  private static Found determined(DateTokens t, int i, int floor, Precision unit) {
    if (t.says(i - 1, "past") && t.says(i - 2, "this") && i - 2 >= floor) {
      return Found.published(i - 2, i + 1, Meaning.unit(unit, -1));
    }
    if (t.is(i - 1, FISCAL) && unit == Precision.YEAR) {
      return t.is(i - 2, SHIFT) && i - 2 >= floor ? Found.unresolved(i - 2, i + 1) : null;
    }
    if (t.is(i - 1, SHIFT)) {
      return shifted(t, i, floor, unit);
    }
    if (t.is(i - 1, STORY)) {
      return Found.told(Edges.startOf(t, i - 1, floor), i + 1, step(t, i, unit));
    }
    if (t.is(i - 1, SAME) && !t.is(i + 1, SAME) && unit != Precision.HALF) {
      return Found.told(Edges.startOf(t, i - 1, floor), i + 1, Meaning.unit(unit, 0));
    }
    return t.says(i - 1, "the") ? definite(t, i, floor, unit) : null;
  }

  private static Meaning step(DateTokens t, int i, Precision unit) {
    return Meaning.unit(unit, t.value(i - 1, STORY));
  }

  private static Found shifted(DateTokens t, int i, int floor, Precision unit) {
    int shift = t.value(i - 1, SHIFT);
    boolean article = t.says(i - 2, "the");
    if (unit == Precision.DAY && shift == 0) {
      return null;
    }
    if (article && lasts(t, i, unit)
        || unit == Precision.HALF
        || unit == Precision.DAY && shift < 0) {
      return null;
    }
    int from = Edges.startOf(t, i - 1, floor);
    return unit == Precision.DAY || article && shift > 0
        ? Found.told(from, i + 1, Meaning.unit(unit, shift))
        : Found.published(from, i + 1, Meaning.unit(unit, shift));
  }

  /** "the week of May 8". */
  private static Found ofDay(DateTokens t, int i, int floor) {
    Found day = t.says(i + 1, "of") ? FollowingDate.dayAt(t, i + 2) : null;
    int from = t.says(i - 1, "the") && i - 1 >= floor ? i - 1 : i;
    return day == null ? null : Found.around(from, day, Meaning.unit(Precision.WEEK, 0));
  }

  /** "the last year" and "in the next week" are as long as that; "the last quarter" is a date. */
  private static boolean lasts(DateTokens t, int i, Precision unit) {
    boolean past = t.value(i - 1, SHIFT) < 0;
    boolean span = t.is(i - 3, SPAN) || t.says(i - 3, "in") && t.says(i - 1, "next");
    return unit != Precision.QUARTER && (past || span);
  }

  /** "the end of the year", "later in the day", "to end the day". */
  private static Found definite(DateTokens t, int i, int floor, Precision unit) {
    int from = Edges.startOf(t, i - 1, floor);
    int lead = t.says(i - 2, "in") || t.says(i - 2, "of") ? i - 3 : i - 2;
    boolean idiom = t.says(lead, "end") && t.says(lead - 2, "at") && unit == Precision.DAY;
    if (t.word(lead).isAny(PART)
        && lead < i - 2
        && lead >= floor
        && !idiom
        && !t.is(i + 1, WEEKDAY)) {
      return unit == Precision.DAY
          ? Found.told(lead, i + 1, Meaning.unit(unit, 0))
          : Found.published(lead, i + 1, Meaning.unit(unit, 0));
    }
    boolean object = t.is(i - 2, FINISH) && unit == Precision.DAY && !t.is(i + 1, DAYPART);
    return object ? Found.told(Math.max(from, i - 1), i + 1, Meaning.unit(unit, 0)) : null;
  }
}

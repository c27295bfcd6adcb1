package org.inquit.date;

import static org.inquit.date.WordClass.AGO;
import static org.inquit.date.WordClass.BEFORE;
import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.DEICTIC;
import static org.inquit.date.WordClass.LATER;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.SEASON;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.UNIT;
import static org.inquit.date.WordClass.WEEKDAY;
import static org.inquit.date.WordClass.WEEKEND;

/** Units counted from a day: "two weeks ago", "a year from now", "the week before last". */
final class Distances {
  private static final int MOST = 9999;
  private static final long DATED = Word.mask(UNIT, MONTH, WEEKDAY, WEEKEND, SEASON, DAYPART);

  private Distances() {}

  /** How many units stand before the one that counts, and where they begin. */
  private record Count(int from, long number, Precision unit) {
    /** Those that end right before {@code i}: "two", "half a", "two and a half". */
    static Count before(DateTokens t, int i, Precision unit) {
      int at = t.dash(i - 1) ? i - 2 : i - 1;
      at -= t.mark(at, ']') ? 1 : 0;
      if (t.says(at, "a") && t.says(at - 1, "half")) {
        return new Count(at - 1, 0, unit).plusHalf();
      }
      int and = t.dash(at - 1) && t.dash(at - 3) ? at - 4 : at - 2;
      if (t.says(at, "half") && t.says(and, "and")) {
        Count whole = whole(t, t.dash(and - 1) ? and - 2 : and - 1, unit);
        return whole == null ? null : whole.plusHalf();
      }
      return whole(t, at, unit);
    }

    private static Count whole(DateTokens t, int at, Precision unit) {
      int number = Numbers.cardinalEndingAt(t, at);
      boolean part = t.glued(at) && !t.dash(at - 1) && t.glued(at - 1) && t.number(at - 2) >= 0;
      boolean fits = number > 0 && number <= MOST && unit != Precision.HALF && !part;
      return fits ? new Count(Numbers.startOfCardinal(t, at), number, unit) : null;
    }

    /** Half a year is known as six months, half a century as fifty years. */
    private Count plusHalf() {
      return switch (unit) {
        case YEAR -> new Count(from, 12 * number + 6, Precision.MONTH);
        case DECADE -> new Count(from, 10 * number + 5, Precision.YEAR);
        case CENTURY -> new Count(from, 100 * number + 50, Precision.YEAR);
        default -> new Count(from, 0, unit);
      };
    }

    Meaning times(int side) {
      return Meaning.away(unit, side * number);
    }
  }

  /** The expression whose unit stands at {@code i}, or {@code null}. */
  static Found at(DateTokens t, int i, int floor, Precision unit) {
    boolean and = t.says(i + 1, "and") && t.says(i + 2, "a") && t.says(i + 3, "half");
    int end = and ? i + 4 : i + 1;
    if (!t.is(end, AGO) && !t.is(end, LATER) && !t.is(end, BEFORE) && !t.says(end, "from")) {
      return null;
    }
    Count count = Count.before(t, i, unit);
    count = count != null && and ? count.plusHalf() : count;
    return count == null || count.number() == 0 || count.from() < floor
        ? null
        : counted(t, count, end);
  }

  private static Found counted(DateTokens t, Count count, int end) {
    if (t.is(end, AGO)) {
      return ago(t, count, end + 1);
    }
    if (t.is(end, LATER)) {
      return Found.told(count.from(), end + 1, count.times(t.value(end, LATER)));
    }
    if (t.says(end, "from")) {
      boolean now = t.says(end + 1, "now") || isToday(t, end + 1);
      return now ? Found.published(count.from(), end + 2, count.times(1)) : null;
    }
    boolean bounded = t.after(count.from() - 1, "than") > 0;
    return !bounded && FollowingDate.at(t, end + 1, OrderOfText.unsettled()) != null
        ? Found.told(count.from(), end + 1, count.times(t.value(end, BEFORE)))
        : null;
  }

  /** "a year ago", to the day or the week in "a year ago today", "a year ago this week". */
  private static Found ago(DateTokens t, Count count, int end) {
    boolean thisUnit = t.says(end, "this") && t.is(end + 1, UNIT);
    if (!isToday(t, end) && !thisUnit) {
      return Found.published(count.from(), end, count.times(-1));
    }
    Precision known = thisUnit ? Units.precision(t, end + 1) : Precision.DAY;
    Meaning meaning =
        (base, ahead) -> DateSpan.around(count.unit().plus(base, -count.number()), known);
    return Found.published(count.from(), thisUnit ? end + 2 : end + 1, meaning);
  }

  private static boolean isToday(DateTokens t, int i) {
    return t.is(i, DEICTIC) && t.value(i, DEICTIC) == 0;
  }

  /** "the day before", "the year after", "the day before yesterday", "the week before last". */
  static Found neighbour(DateTokens t, int i, Precision unit) {
    int side = t.value(i + 1, BEFORE);
    if (!t.says(i - 1, "the")) {
      return null;
    }
    if (isTwiceRemoved(t, i + 1)
        || t.is(i + 2, DEICTIC) && t.value(i + 2, DEICTIC) == side && unit == Precision.DAY) {
      return Found.published(i - 1, i + 3, Meaning.unit(unit, 2 * side));
    }
    return Found.told(i - 1, i + 2, Meaning.unit(unit, side));
  }

  /** Whether {@code i} begins "before last" or "after next". */
  static boolean isTwiceRemoved(DateTokens t, int i) {
    return t.is(i, BEFORE)
        && t.is(i + 1, SHIFT)
        && t.value(i, BEFORE) == t.value(i + 1, SHIFT)
        && !t.word(i + 2).isAny(DATED);
  }
}

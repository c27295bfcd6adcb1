package org.inquit.date;

import static org.inquit.date.WordClass.CLOCK;
import static org.inquit.date.WordClass.WEEKDAY;

/**
 * Clock times that name their zone, "14:30 UTC" or "6 p.m. (GMT +8)": a moment, so they stand for
 * the day of the story. Other clock times are no dates.
 */
final class ClockTimes {
  private ClockTimes() {}

  static Found at(DateTokens t, int i, int floor) {
    boolean bracket = t.mark(i - 1, '(');
    int from = start(t, bracket ? i - 2 : i - 1);
    int to = afterOffset(t, i + 1);
    to += bracket && t.mark(to, ')') ? 1 : 0;
    boolean dayFollows = t.is(to, WEEKDAY) || t.mark(to, ',') && t.is(to + 1, WEEKDAY);
    return from < floor || !t.capital(i) || dayFollows
        ? null
        : Found.told(from, to, Meaning.unit(Precision.DAY, 0));
  }

  /** The first token of the time that ends at {@code i}, or -1. */
  private static int start(DateTokens t, int i) {
    int at = i;
    at -= t.mark(at, '.') ? 1 : 0;
    at -= t.says(at, "m") && t.mark(at - 1, '.') ? 2 : 0;
    at -= t.is(at, CLOCK) ? 1 : 0;
    boolean minutes = t.digits(at) == 2 && t.mark(at - 1, ':') && t.glued(at);
    int hour = minutes ? at - 2 : at;
    boolean military = at == i && t.digits(hour) == 4 && t.number(hour) < 2400;
    boolean clock = t.digits(hour) <= 2 && t.number(hour) >= 0 && t.number(hour) <= 24;
    return military || clock && (minutes || at < i) ? hour : -1;
  }

  private static int afterOffset(DateTokens t, int i) {
    boolean sign = t.mark(i, '+') || t.dash(i);
    return sign && t.glued(i + 1) && t.number(i + 1) >= 0 && t.digits(i + 1) <= 4 ? i + 2 : i;
  }
}

package org.inquit.date;

import static org.inquit.date.WordClass.FISCAL;
import static org.inquit.date.WordClass.UNIT;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Numbered parts: "the third quarter of 2015", "the 21st century", "the last week of March". */
final class Periods {
  private static final int YEAR = Precision.YEAR.ordinal();

  private Periods() {}

  static Found at(DateTokens t, int i, int floor, Precision unit) {
    boolean hyphen = t.dash(i - 1) && t.glued(i - 1) && t.glued(i);
    int number = hyphen ? i - 2 : i - 1;
    int ordinal = Numbers.ordinalEndingAt(t, number);
    boolean last = t.says(number, "last");
    int from = last ? number : Numbers.startOfOrdinal(t, number);
    if (ordinal == 0 && !last || from < floor) {
      return null;
    }
    from -= t.says(from - 1, "the") && from > floor ? 1 : 0;
    return switch (unit) {
      case CENTURY -> last || ordinal > 29 ? null : century(from, i, ordinal);
      case QUARTER -> last || ordinal > 4 ? null : ofYear(t, from, i, unit, 3 * ordinal - 2);
      case HALF -> last || ordinal > 2 ? null : ofYear(t, from, i, unit, 6 * ordinal - 5);
      case WEEK -> PartsOfMonth.week(t, i, floor);
      case DAY -> PartsOfMonth.day(t, i, floor);
      default -> null;
    };
  }

  private static Found century(int from, int i, int ordinal) {
    LocalDate begin = LocalDate.of((ordinal - 1) * 100, 1, 1);
    return Found.absolute(from, i + 1, DateSpan.around(begin, Precision.CENTURY));
  }

  /** Without a year, only a quarter is surely one of the calendar's: a game has halves. */
  private static Found ofYear(DateTokens t, int from, int i, Precision unit, int month) {
    if (t.is(from - 1, FISCAL) || t.is(t.says(i + 1, "of") ? i + 2 : i + 1, FISCAL)) {
      return Found.unresolved(from, i + 1);
    }
    IntFunction<DateSpan> ofYear = y -> DateSpan.around(LocalDate.of(y, month, 1), unit);
    if (t.says(i + 1, "of") && t.says(i + 2, "the") && t.value(i + 3, UNIT) == YEAR) {
      return Found.published(from, i + 4, Meaning.inYear(ofYear, 0));
    }
    YearTail tail = YearTail.read(t, i + 1);
    boolean sure =
        tail.known() || unit == Precision.QUARTER && (t.says(from, "the") || t.dash(i - 1));
    return sure && !(t.says(i + 1, "of") && !tail.known())
        ? tail.found(from, i + 1, ofYear, Meaning.yearly(ofYear), null)
        : null;
  }
}

package org.inquit.date;

import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.ORDINAL;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;

/** Units that begin or end a year or a month: "the first six months of 2016". */
final class Stretches {
  private static final int YEAR = Precision.YEAR.ordinal();

  private Stretches() {}

  /** What has its core in the units named at {@code i}, or {@code null}. */
  static Found at(DateTokens t, int i, int floor, Precision unit) {
    int count = Numbers.cardinalEndingAt(t, i - 1);
    int side = Numbers.startOfCardinal(t, i - 1) - 1;
    boolean last = t.value(side, SHIFT) < 0;
    boolean sided = last || t.value(side, ORDINAL) == 1;
    if (!sided || count < 2 || side < floor || !t.says(i + 1, "of")) {
      return null;
    }
    int from = side > floor && t.says(side - 1, "the") ? side - 1 : side;
    return t.is(i + 2, MONTH)
        ? ofMonth(t, from, i, unit, last ? -count : count)
        : ofYear(t, from, i, unit, last ? -count : count);
  }

  private static Found ofMonth(DateTokens t, int from, int i, Precision unit, int count) {
    int month = t.value(i + 2, MONTH);
    int end = MonthDays.afterMonth(t, i + 2);
    IntFunction<DateSpan> ofYear = y -> part(DateSpan.month(YearMonth.of(y, month)), unit, count);
    return fits(unit, count, 28)
        ? YearTail.read(t, end).found(from, end, ofYear, Meaning.yearly(ofYear), null)
        : null;
  }

  private static Found ofYear(DateTokens t, int from, int i, Precision unit, int count) {
    IntFunction<DateSpan> ofYear = year -> part(DateSpan.year(year), unit, count);
    int year = Numbers.year(t, i + 2);
    if (!fits(unit, count, 365)) {
      return null;
    }
    if (year > 0) {
      return Found.absolute(from, i + 3, ofYear.apply(year));
    }
    boolean relative = t.says(i + 2, "the") || t.is(i + 2, SHIFT);
    return relative && t.is(i + 3, UNIT) && t.value(i + 3, UNIT) == YEAR
        ? Found.published(from, i + 4, Meaning.inYear(ofYear, t.value(i + 2, SHIFT)))
        : null;
  }

  private static boolean fits(Precision unit, int count, int days) {
    int size =
        switch (unit) {
          case DAY -> 1;
          case WEEK -> 7;
          case MONTH -> 31;
          default -> days;
        };
    return Math.abs(count) * size <= days;
  }

  /** The first units of {@code whole}, or the last where {@code count} is negative. */
  private static DateSpan part(DateSpan whole, Precision unit, int count) {
    LocalDate behind = whole.last().plusDays(1);
    return count > 0
        ? DateSpan.range(whole.first(), unit.plus(whole.first(), count).minusDays(1))
        : DateSpan.range(unit.plus(behind, count), whole.last());
  }
}

package org.inquit.date;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.inquit.date.WordClass.EVERY;
import static org.inquit.date.WordClass.MONTH;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What is counted within a month: "the last Friday of May", "the first weekend in June 2015". */
final class PartsOfMonth {
  private PartsOfMonth() {}

  /** An ordinal before {@code i}; the number is zero for "last". */
  private record Nth(int from, int number) {
    static Nth before(DateTokens t, int i, int floor) {
      boolean last = t.says(i - 1, "last");
      int number = Numbers.ordinalEndingAt(t, i - 1);
      int from = last ? i - 1 : Numbers.startOfOrdinal(t, i - 1);
      return (last || number > 0) && from >= floor ? new Nth(from, last ? 0 : number) : null;
    }
  }

  /** Whether the weekday at {@code i} is one of several: it is no day by itself. */
  static boolean isCounted(DateTokens t, int i) {
    boolean of = t.says(i + 1, "of") || t.says(i + 1, "in");
    return of && (t.is(i + 2, MONTH) || t.is(i + 2, EVERY)) && Nth.before(t, i, 0) != null;
  }

  static Found weekday(DateTokens t, int i, int floor, DayOfWeek day) {
    Nth nth = Nth.before(t, i, floor);
    return nth == null || nth.number() > 5
        ? null
        : of(t, nth.from(), i, month -> weekday(month, nth.number(), day));
  }

  static Found weekend(DateTokens t, int i, int floor) {
    Nth nth = Nth.before(t, i, floor);
    return nth == null || nth.number() > 4
        ? null
        : of(t, nth.from(), i, month -> weekend(month, nth.number()));
  }

  static Found day(DateTokens t, int i, int floor) {
    Nth nth = Nth.before(t, i, floor);
    return nth == null || nth.number() > 28
        ? null
        : of(
            t,
            nth.from(),
            i,
            month ->
                DateSpan.day(nth.number() == 0 ? month.atEndOfMonth() : month.atDay(nth.number())));
  }

  static Found week(DateTokens t, int i, int floor) {
    Nth nth = Nth.before(t, i, floor);
    return nth == null || nth.number() > 4
        ? null
        : of(t, nth.from(), i, month -> week(month, nth.number()));
  }

  private static Found of(DateTokens t, int from, int i, Function<YearMonth, DateSpan> part) {
    boolean of = t.says(i + 1, "of") || t.says(i + 1, "in");
    if (!of || !t.is(i + 2, MONTH) || !t.capital(i + 2)) {
      return null;
    }
    int month = t.value(i + 2, MONTH);
    int end = MonthDays.afterMonth(t, i + 2);
    int begin = t.says(from - 1, "the") ? from - 1 : from;
    IntFunction<DateSpan> ofYear = year -> part.apply(YearMonth.of(year, month));
    return YearTail.read(t, end).found(begin, end, ofYear, Meaning.yearly(ofYear), null);
  }

  /** A fifth one that the month lacks is its last. */
  private static DateSpan weekday(YearMonth month, int number, DayOfWeek day) {
    LocalDate last = month.atDay(1).with(lastInMonth(day));
    LocalDate found = month.atDay(1).with(dayOfWeekInMonth(number, day));
    return DateSpan.day(number == 0 || found.isAfter(last) ? last : found);
  }

  private static DateSpan weekend(YearMonth month, int number) {
    LocalDate saturday = weekday(month, number, DayOfWeek.SATURDAY).first();
    return DateSpan.range(saturday, saturday.plusDays(1));
  }

  /** The Nth week that begins in the month; zero for the last that ends in it. */
  private static DateSpan week(YearMonth month, int number) {
    LocalDate monday =
        number == 0
            ? Precision.WEEK.floor(month.atEndOfMonth().minusDays(6))
            : Precision.WEEK.floor(month.atDay(7)).plusWeeks(number - 1L);
    return DateSpan.around(monday, Precision.WEEK);
  }
}

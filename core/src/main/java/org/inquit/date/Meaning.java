package org.inquit.date;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.IntFunction;

/** What an expression names, once the day that it counts from is known. */
@FunctionalInterface
interface Meaning {
  /**
   * The interval named, or {@code null} where there is none.
   *
   * @param base the day that the expression counts from; absolute ones do not look at it
   * @param ahead which way it points where it names no year or no week
   */
  DateSpan at(LocalDate base, boolean ahead);

  static Meaning fixed(DateSpan span) {
    return (base, ahead) -> span;
  }

  /** The whole unit that lies {@code count} units from the base: "last year". */
  static Meaning unit(Precision unit, int count) {
    return (base, ahead) -> DateSpan.around(unit.plus(unit.floor(base), count), unit);
  }

  /**
   * Counted from the base: "two months ago" is a month, "a decade ago" a year, "two weeks ago" a
   * day.
   */
  static Meaning away(Precision unit, long count) {
    Precision known =
        switch (unit) {
          case WEEK -> Precision.DAY;
          case DECADE, CENTURY -> Precision.YEAR;
          default -> unit;
        };
    return (base, ahead) -> DateSpan.around(unit.plus(base, count), known);
  }

  /** The Saturday and Sunday of the week {@code weeks} from that of the base. */
  static Meaning weekend(int weeks) {
    return (base, ahead) -> {
      boolean over = base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !ahead;
      LocalDate monday = Precision.WEEK.floor(base).plusWeeks(over && weeks == 0 ? -1 : weeks);
      return DateSpan.range(monday.plusDays(5), monday.plusDays(6));
    };
  }

  /** The nearest such weekday in its direction; the base itself counts. */
  static Meaning weekday(DayOfWeek day) {
    return (base, ahead) -> DateSpan.day(base.with(ahead ? nextOrSame(day) : previousOrSame(day)));
  }

  /** "last Tuesday", "this Tuesday", "next Tuesday": the base itself is neither last nor next. */
  static Meaning weekday(DayOfWeek day, int shift) {
    if (shift == 0) {
      return weekday(day);
    }
    return (base, ahead) -> DateSpan.day(base.with(shift < 0 ? previous(day) : next(day)));
  }

  /** The one nearest to the base: "that Tuesday". */
  static Meaning nearest(DayOfWeek day) {
    return (base, ahead) -> DateSpan.day(base.minusDays(3).with(nextOrSame(day)));
  }

  /** "the Tuesday before last", "the Tuesday after next". */
  static Meaning weekdayTwice(DayOfWeek day, int side) {
    Meaning once = weekday(day, side);
    return (base, ahead) -> once.at(once.at(base, ahead).first(), ahead);
  }

  /** "Tuesday of last week". */
  static Meaning weekdayOfWeek(DayOfWeek day, int weeks) {
    return (base, ahead) -> DateSpan.day(base.plusWeeks(weeks).with(day));
  }

  /** A unit that comes once a year, such as a month: the last that has begun, or the next. */
  static Meaning yearly(IntFunction<DateSpan> ofYear) {
    return (base, ahead) -> {
      DateSpan now = ofYear.apply(base.getYear());
      if (ahead) {
        return now.last().isBefore(base) ? ofYear.apply(base.getYear() + 1) : now;
      }
      return now.first().isAfter(base) ? ofYear.apply(base.getYear() - 1) : now;
    };
  }

  /** "last May", "this May", "next May": the month of the base itself is neither last nor next. */
  static Meaning yearly(IntFunction<DateSpan> ofYear, int shift) {
    if (shift == 0) {
      return (base, ahead) -> ofYear.apply(base.getYear());
    }
    return (base, ahead) -> {
      DateSpan now = ofYear.apply(base.getYear());
      boolean beyond = shift < 0 ? !now.last().isBefore(base) : !now.first().isAfter(base);
      return beyond ? ofYear.apply(base.getYear() + shift) : now;
    };
  }

  /** What {@code ofYear} gives for the year {@code count} years from that of the base. */
  static Meaning inYear(IntFunction<DateSpan> ofYear, int count) {
    return (base, ahead) -> ofYear.apply(base.getYear() + count);
  }

  /** The 29 February of a year without one is its 28th, as {@link MonthDay#atYear} has it. */
  static IntFunction<DateSpan> dayOf(MonthDay day) {
    return year -> DateSpan.day(day.atYear(year));
  }
}

package org.inquit.date;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;

/**
 * How exactly a date is known: the calendar unit that names it.
 *
 * <p>Weeks are those of ISO 8601, seasons the meteorological ones of the northern hemisphere
 * (spring is March to May, winter begins in the December of its year), decades and centuries begin
 * with the year whose last digits are zero.
 */
public enum Precision {
  DAY(0),
  WEEK(0),
  MONTH(1),
  QUARTER(3),
  SEASON(3),
  HALF(6),
  YEAR(12),
  DECADE(120),
  CENTURY(1200),
  /** An interval that no calendar unit names. */
  RANGE(0);

  private final int months;

  Precision(int months) {
    this.months = months;
  }

  /** The first day of the unit that holds {@code day}. */
  LocalDate floor(LocalDate day) {
    if (months == 0) {
      return this == WEEK ? day.with(previousOrSame(MONDAY)) : day;
    }
    int month = day.getYear() * 12 + day.getMonthValue() - 1;
    int begin = month - Math.floorMod(this == SEASON ? month - 2 : month, months);
    return LocalDate.of(Math.floorDiv(begin, 12), Math.floorMod(begin, 12) + 1, 1);
  }

  /** The day {@code count} units after {@code day}; the last of the month where it is shorter. */
  LocalDate plus(LocalDate day, long count) {
    return months > 0
        ? day.plusMonths(months * count)
        : day.plusDays(this == WEEK ? 7 * count : count);
  }
}

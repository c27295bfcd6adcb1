package org.inquit.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * An interval of calendar days, both ends included, with the precision at which it is known.
 *
 * @param first the first day, or {@code null} where the interval is open to the past
 * @param last the last day, or {@code null} where it is open to the future
 * @param precision the calendar unit that names the interval, or {@code RANGE}
 */
public record DateSpan(LocalDate first, LocalDate last, Precision precision)
    implements Comparable<DateSpan> {
  private static final Comparator<DateSpan> ORDER =
      Comparator.comparing(DateSpan::floor)
          .thenComparing(DateSpan::ceiling)
          .thenComparing(DateSpan::precision);

  /**
   * Checks itself: a unit is whole, and all years have four digits.
   *
   * @throws IllegalArgumentException where the interval is none
   */
  public DateSpan {
    Objects.requireNonNull(precision, "precision");
    if (first == null && last == null) {
      throw new IllegalArgumentException("an interval needs at least one end");
    }
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
    }
    requireFourDigits(first);
    requireFourDigits(last);
    if (precision != Precision.RANGE && !isWhole(first, last, precision)) {
      throw new IllegalArgumentException("no whole " + precision + ": " + first + "/" + last);
    }
  }

  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, Precision.DAY);
  }

  public static DateSpan month(YearMonth month) {
    return around(month.atDay(1), Precision.MONTH);
  }

  public static DateSpan year(int year) {
    return around(LocalDate.of(year, 1, 1), Precision.YEAR);
  }

  /** From {@code first} to {@code last}, either of them {@code null} for an open end. */
  public static DateSpan range(LocalDate first, LocalDate last) {
    return new DateSpan(first, last, Precision.RANGE);
  }

  /** The month or the year from {@code first} to {@code last}, else the range. */
  private static DateSpan named(LocalDate first, LocalDate last) {
    for (Precision unit : new Precision[] {Precision.MONTH, Precision.YEAR}) {
      if (last != null && isWhole(first, last, unit)) {
        return new DateSpan(first, last, unit);
      }
    }
    return range(first, last);
  }

  /** The unit that holds {@code day}. */
  public static DateSpan around(LocalDate day, Precision unit) {
    LocalDate first = unit.floor(day);
    return new DateSpan(first, unit.plus(first, 1).minusDays(1), unit);
  }

  /**
   * Reads what {@link #toString} prints, and {@code a..b} for {@code a/b}.
   *
   * @throws DateTimeException where the text is no such date
   */
  public static DateSpan parse(String text) {
    return IsoForm.parse(text);
  }

  /** Whether everything in {@code other} certainly lies in this interval. */
  public boolean covers(DateSpan other) {
    return !other.floor().isBefore(floor()) && !other.ceiling().isAfter(ceiling());
  }

  /** Whether some day lies in both. */
  public boolean overlaps(DateSpan other) {
    return !other.floor().isAfter(ceiling()) && !floor().isAfter(other.ceiling());
  }

  /**
   * The shortest interval that covers both, open where one of them is; a whole month or year is
   * one.
   */
  public DateSpan hull(DateSpan other) {
    LocalDate from = floor().isBefore(other.floor()) ? first : other.first;
    LocalDate to = ceiling().isAfter(other.ceiling()) ? last : other.last;
    return from == null && to == null ? this : named(from, to);
  }

  /** From the first day of this interval on. */
  public DateSpan onwards() {
    return first == null ? this : range(first, null);
  }

  /** Up to the last day of this interval. */
  public DateSpan upTo() {
    return last == null ? this : range(null, last);
  }

  /** By first day, then last day; open ends lie outermost. */
  @Override
  public int compareTo(DateSpan other) {
    return ORDER.compare(this, other);
  }

  /**
   * The ISO 8601 form: {@code 2017-05-18}, {@code 2017-W20}, {@code 2017-05}, {@code 2017}, {@code
   * 2014/2015}, {@code ../2014-12}; and where the standard's first part has none, {@code 2017-Q2},
   * {@code 2017-H1}, {@code 2017-SP} (SU, FA, WI), {@code 199X}, {@code 19XX}.
   */
  @Override
  public String toString() {
    return IsoForm.format(this);
  }

  private LocalDate floor() {
    return first == null ? LocalDate.MIN : first;
  }

  private LocalDate ceiling() {
    return last == null ? LocalDate.MAX : last;
  }

  private static boolean isWhole(LocalDate first, LocalDate last, Precision unit) {
    return first != null
        && unit.floor(first).equals(first)
        && unit.plus(first, 1).minusDays(1).equals(last);
  }

  private static void requireFourDigits(LocalDate day) {
    if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) {
      throw new IllegalArgumentException("a year out of bounds: " + day);
    }
  }
}

package org.inquit.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An interval of calendar days, both ends included, with the precision at which it is known.
 *
 * @param first the first day, or {@code null} where the interval is open to the past
 * @param last the last day, or {@code null} where it is open to the future
 * @param precision the calendar unit that names the interval, or {@code RANGE}
 */
public record DateSpan(LocalDate first, LocalDate last, Precision precision) {
  public DateSpan {
    if (first == null && last == null) {
      throw new IllegalArgumentException("an interval needs at least one end");
    }
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + "/" + last);
    }
  }

  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, Precision.DAY);
  }

  public static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /**
   * Reads {@code 2017}, {@code 2017-05}, {@code 2017-05-18}, {@code a..b} and {@code a/b} with open
   * ends.
   *
   * @throws DateTimeException where the text is no such date
   */
  public static DateSpan parse(String text) {
    int dots = text.indexOf("..");
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return range(
          text.substring(0, slash).replace("..", ""), text.substring(slash + 1).replace("..", ""));
    }
    if (dots >= 0) {
      return range(text.substring(0, dots), text.substring(dots + 2));
    }
    return switch (text.length()) {
      case 4 -> year(Integer.parseInt(text));
      case 7 -> month(YearMonth.parse(text));
      default -> day(LocalDate.parse(text));
    };
  }

  private static DateSpan range(String from, String to) {
    LocalDate first = from.isEmpty() ? null : parse(from).first;
    LocalDate last = to.isEmpty() ? null : parse(to).last;
    return new DateSpan(first, last, Precision.RANGE);
  }

  /** The ISO form: {@code 2017-05-18}, {@code 2017-05}, {@code 2017}, or {@code first/last}. */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case YEAR -> "%04d".formatted(first.getYear());
      default -> (first == null ? ".." : first) + "/" + (last == null ? ".." : last);
    };
  }
}

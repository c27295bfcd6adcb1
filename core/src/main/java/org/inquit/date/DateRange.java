package org.inquit.date;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The dates that a person asks for, as an interval. */
public final class DateRange {
  private DateRange() {}

  /**
   * Reads a condition on dates: a date at any precision ({@code 2017-05}, {@code 1990s}), a range
   * ({@code 2016..2018}, {@code 2016..}), a bound ({@code >=2017-03-14}, {@code <2017}), a day
   * ({@code today}, {@code yesterday}), or a stretch that ends today ({@code -30d}) or begins today
   * ({@code +2w}); its units are {@code d w m y}.
   *
   * @param today the day that relative conditions count from
   * @throws DateTimeException where the text is no such condition; its message quotes the text
   */
  public static DateSpan parse(String text, LocalDate today) {
    String condition = text.strip();
    try {
      return condition.isEmpty() ? fail(text) : read(condition, today);
    } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
      throw new DateTimeException("not a date or a range of dates: '" + text + "'", e);
    }
  }

  private static DateSpan read(String text, LocalDate today) {
    return switch (text.charAt(0)) {
      case '>', '<' -> bound(text, today);
      case '-', '+' -> stretch(text, today);
      default -> between(text, today);
    };
  }

  private static DateSpan bound(String text, LocalDate today) {
    boolean inclusive = text.startsWith("=", 1);
    DateSpan date = unit(text.substring(inclusive ? 2 : 1).strip(), today);
    if (text.charAt(0) == '>') {
      return DateSpan.range(inclusive ? date.first() : date.last().plusDays(1), null);
    }
    return DateSpan.range(null, inclusive ? date.last() : date.first().minusDays(1));
  }

  private static DateSpan stretch(String text, LocalDate today) {
    long count = Integer.parseInt(text, 0, text.length() - 1, 10);
    LocalDate other = unitOf(text).plus(today, count);
    return count < 0 ? DateSpan.range(other, today) : DateSpan.range(today, other);
  }

  private static Precision unitOf(String text) {
    return switch (text.charAt(text.length() - 1)) {
      case 'd' -> Precision.DAY;
      case 'w' -> Precision.WEEK;
      case 'm' -> Precision.MONTH;
      case 'y' -> Precision.YEAR;
      default -> throw new DateTimeException("no unit of d, w, m, y");
    };
  }

  private static DateSpan between(String text, LocalDate today) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return text.indexOf('/') < 0 ? unit(text, today) : DateSpan.parse(text);
    }
    String from = text.substring(0, dots).strip();
    String to = text.substring(dots + 2).strip();
    return DateSpan.range(
        from.isEmpty() ? null : unit(from, today).first(),
        to.isEmpty() ? null : unit(to, today).last());
  }

  private static DateSpan unit(String text, LocalDate today) {
    return switch (text) {
      case "today" -> DateSpan.day(today);
      case "yesterday" -> DateSpan.day(today.minusDays(1));
      default ->
          text.length() == 5 && text.endsWith("0s")
              ? DateSpan.parse(text.substring(0, 3) + "X")
              : DateSpan.parse(text);
    };
  }

  private static DateSpan fail(String text) {
    throw new DateTimeException("empty: " + text);
  }
}

package org.inquit.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/** Reads the days that a question names: ISO dates at any precision, ranges, and spans back. */
final class Periods {
  private Periods() {}

  /**
   * Reads {@code 2017-05}, {@code a..b} with open ends, and {@code -30d}, {@code -2w}, {@code -6m},
   * {@code -1y}: from that long before {@code today} until today.
   *
   * @throws QueryException where the text is no such period
   */
  static DateSpan parse(String text, LocalDate today) {
    try {
      return back(text)
          ? new DateSpan(today.minus(amount(text)), today, Precision.RANGE)
          : DateSpan.parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new QueryException(
          "'" + text + "' is no date; write 2017, 2017-05, 2017-05-18, 2016..2017, ..2017 or -30d");
    }
  }

  private static boolean back(String text) {
    return text.length() > 2 && text.length() < 8 && text.charAt(0) == '-';
  }

  private static Period amount(String text) {
    int number = Integer.parseInt(text.substring(1, text.length() - 1));
    return switch (text.substring(text.length() - 1).toLowerCase(Locale.ROOT)) {
      case "d" -> Period.ofDays(number);
      case "w" -> Period.ofWeeks(number);
      case "m" -> Period.ofMonths(number);
      case "y" -> Period.ofYears(number);
      default -> throw new IllegalArgumentException(text);
    };
  }
}

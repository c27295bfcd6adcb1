package org.inquit.date;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The written form of a {@link DateSpan}, and the way back. */
final class IsoForm {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");
  private static final String OPEN = "..";

  private IsoForm() {}

  static String format(DateSpan span) {
    LocalDate day = span.first();
    return switch (span.precision()) {
      case DAY -> day.toString();
      case WEEK -> week(day.get(WEEK_BASED_YEAR), day.get(WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> year(day) + "-Q" + day.get(QUARTER_OF_YEAR);
      case SEASON -> year(day) + "-" + SEASONS.get(day.getMonthValue() / 3 - 1);
      case HALF -> year(day) + "-H" + (day.getMonthValue() / 7 + 1);
      case YEAR -> year(day);
      case DECADE -> padded(day.getYear() / 10, 3) + "X";
      case CENTURY -> padded(day.getYear() / 100, 2) + "XX";
      case RANGE -> formatRange(day, span.last());
    };
  }

  static String week(int year, int week) {
    return padded(year, 4) + "-W" + padded(week, 2);
  }

  static String monthDay(int month, int day) {
    return "--" + padded(month, 2) + "-" + padded(day, 2);
  }

  private static String year(LocalDate day) {
    return padded(day.getYear(), 4);
  }

  /** A number of at least so many digits or signs. */
  private static String padded(int value, int width) {
    String digits = Integer.toString(Math.abs(value));
    String sign = value < 0 ? "-" : "";
    return sign + "0".repeat(Math.max(0, width - sign.length() - digits.length())) + digits;
  }

  /** Both ends at the coarsest of year, month and day that loses nothing. */
  private static String formatRange(LocalDate first, LocalDate last) {
    for (Precision unit : List.of(Precision.YEAR, Precision.MONTH)) {
      boolean begins = first == null || unit.floor(first).equals(first);
      if (begins && (last == null || DateSpan.around(last, unit).last().equals(last))) {
        return end(first, unit) + "/" + end(last, unit);
      }
    }
    return end(first, Precision.DAY) + "/" + end(last, Precision.DAY);
  }

  private static String end(LocalDate day, Precision unit) {
    return day == null ? OPEN : DateSpan.around(day, unit).toString();
  }

  static DateSpan parse(String text) {
    try {
      int slash = text.indexOf('/');
      int dots = text.indexOf(OPEN);
      if (slash >= 0) {
        return range(text.substring(0, slash), text.substring(slash + 1));
      }
      return dots >= 0
          ? range(text.substring(0, dots), text.substring(dots + OPEN.length()))
          : unit(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DateTimeException("no date: " + text, e);
    }
  }

  private static DateSpan range(String from, String to) {
    LocalDate first = isOpen(from) ? null : unit(from).first();
    LocalDate last = isOpen(to) ? null : unit(to).last();
    return DateSpan.range(first, last);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals(OPEN);
  }

  private static DateSpan unit(String text) {
    return switch (text.length()) {
      case 4 -> years(text);
      case 7 -> text.charAt(5) == 'Q' ? quarter(text) : monthOrHalf(text);
      case 8 -> week(text);
      case 10 -> DateSpan.day(LocalDate.parse(text));
      default -> throw new DateTimeException("no date: " + text);
    };
  }

  private static DateSpan years(String text) {
    if (text.endsWith("XX")) {
      return DateSpan.around(begin(digits(text, 0, 2) * 100, 1), Precision.CENTURY);
    }
    return text.endsWith("X")
        ? DateSpan.around(begin(digits(text, 0, 3) * 10, 1), Precision.DECADE)
        : DateSpan.year(digits(text, 0, 4));
  }

  private static DateSpan quarter(String text) {
    return DateSpan.around(begin(year(text), 3 * digits(text, 6, 7) - 2), Precision.QUARTER);
  }

  private static DateSpan monthOrHalf(String text) {
    if (text.charAt(5) == 'H') {
      return DateSpan.around(begin(year(text), 6 * digits(text, 6, 7) - 5), Precision.HALF);
    }
    int season = SEASONS.indexOf(text.substring(5));
    return season >= 0
        ? DateSpan.around(begin(year(text), 3 * season + 3), Precision.SEASON)
        : DateSpan.month(YearMonth.parse(text));
  }

  /** A year has a 53rd week where counting on from its first leads to one. */
  private static DateSpan week(String text) {
    int week = digits(text, 6, 8);
    LocalDate first = Precision.WEEK.floor(begin(year(text), 1).withDayOfMonth(4));
    DateSpan span = DateSpan.around(first.plusWeeks(week - 1L), Precision.WEEK);
    if (!text.equals(span.toString())) {
      throw new DateTimeException("no such week: " + text);
    }
    return span;
  }

  private static int year(String text) {
    if (text.charAt(4) != '-') {
      throw new DateTimeException("no date: " + text);
    }
    return digits(text, 0, 4);
  }

  private static LocalDate begin(int year, int month) {
    return LocalDate.of(year, month, 1);
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no date: " + text);
      }
      value = value * 10 + digit;
    }
    return value;
  }
}

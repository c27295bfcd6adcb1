package org.inquit.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inquit.date.DateSpan;

/** Dates as a person writes them, at the precision that is known. */
final class DateWords {
  private DateWords() {}

  static String of(DateSpan date) {
    return switch (date.precision()) {
      case DAY -> day(date.first());
      case MONTH -> format("MMMM yyyy", date.first());
      case YEAR -> format("yyyy", date.first());
      default -> range(date);
    };
  }

  private static String range(DateSpan date) {
    if (date.first() == null) {
      return "until " + day(date.last());
    }
    if (date.last() == null) {
      return "from " + day(date.first());
    }
    return day(date.first()) + " to " + day(date.last());
  }

  private static String day(LocalDate day) {
    return format("d MMMM yyyy", day);
  }

  private static String format(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}

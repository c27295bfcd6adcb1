package org.inquit.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.inquit.date.DateSpan;

/** Dates as a person writes them, at the precision that is known. */
final class DateWords {
  private DateWords() {}

  static String of(DateSpan date) {
    return switch (date.precision()) {
      case DAY -> day(date.first());
      case MONTH -> month(date.first());
      case YEAR -> year(date.first());
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
    return day.getDayOfMonth() + " " + month(day);
  }

  /** By hand: the JDK's formats load more than the rest of a question does. */
  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + year(day);
  }

  private static String year(LocalDate day) {
    String year = String.valueOf(day.getYear());
    return "0".repeat(Math.max(0, 4 - year.length())) + year;
  }
}

package org.inquit.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.inquit.date.DateRange;
import org.inquit.date.DateSpan;

/** Reads the days that a question names, and says what to write where it names none. */
final class Periods {
  private Periods() {}

  /**
   * Reads what {@link DateRange} reads, but no stretch that begins today: nothing was said in the
   * future. The unit of a stretch back ({@code -30D}) stands in either case.
   *
   * @throws QueryException where the text is no such period
   */
  static DateSpan parse(String text, LocalDate today) {
    try {
      if (!text.startsWith("+")) {
        boolean back = text.startsWith("-");
        return DateRange.parse(back ? text.toLowerCase(Locale.ROOT) : text, today);
      }
    } catch (DateTimeException e) {
      // Told below, in the words of the query language.
    }
    throw new QueryException(
        "'" + text + "' is no date; write 2017, 2017-05, 2017-05-18, 2016..2017, ..2017 or -30d");
  }
}

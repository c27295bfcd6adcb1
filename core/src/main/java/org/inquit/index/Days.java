package org.inquit.index;

import java.time.LocalDate;
import org.inquit.date.DateSpan;

/** Dates as the index counts them: days since 1970, open ends at the limits. */
public final class Days {
  private Days() {}

  public static int first(DateSpan span) {
    return of(span.first(), Integer.MIN_VALUE);
  }

  public static int last(DateSpan span) {
    return of(span.last(), Integer.MAX_VALUE);
  }

  private static int of(LocalDate day, int open) {
    return day == null ? open : Math.toIntExact(day.toEpochDay());
  }
}

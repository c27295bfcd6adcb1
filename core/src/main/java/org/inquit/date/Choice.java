package org.inquit.date;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The two readings of a date that names no year or no week.
 *
 * @param behind the last one that has begun, seen from {@code base}
 * @param ahead the first one that is not over
 */
record Choice(DateSpan behind, DateSpan ahead, LocalDate base) {
  /** What a verb beside the date must outweigh. */
  private static final double STRONGEST = 2.5;

  private static final int WEEK = 7;

  static Choice of(Meaning meaning, LocalDate base) {
    return new Choice(meaning.at(base, false), meaning.at(base, true), base);
  }

  /** Whether the two differ at all. */
  boolean open() {
    return behind != null && ahead != null && !behind.equals(ahead);
  }

  boolean weekday() {
    return ahead.precision() == Precision.DAY
        && DAYS.between(behind.first(), ahead.first()) == WEEK;
  }

  boolean month() {
    return ahead.precision() == Precision.MONTH;
  }

  /** What kind of date it is, and how far behind the one reading lies. */
  void cues(Consumer<String> cue) {
    if (weekday()) {
      cue.accept("k=weekday");
      cue.accept("k=weekday-" + back());
    } else if (month()) {
      cue.accept("k=month");
      cue.accept("k=month-" + MONTHS.between(behind.first(), base.withDayOfMonth(1)));
    }
  }

  /** Log-odds for the reading ahead by distance; weekdays and months have cues for that. */
  double nearness() {
    if (weekday() || month()) {
      return 0;
    }
    double ratio = (back() + 1.0) / (DAYS.between(base, ahead.first()) + 1.0);
    return Math.clamp(Math.log(ratio), -STRONGEST, STRONGEST);
  }

  private long back() {
    return DAYS.between(behind.last(), base);
  }
}

package org.inquit.search;

import java.util.List;
import org.inquit.date.DateSpan;

/**
 * Answers over time.
 *
 * @param periods in order, those without answers left out
 * @param vague how many are dated, but less exactly than the periods
 * @param undated how many have no date: never dropped, never guessed
 */
public record Timeline(List<Period> periods, long vague, long undated) {
  /** How long the periods are. */
  public enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** How many answers fall into a day, a month or a year. */
  public record Period(DateSpan days, long count) {}

  public Timeline {
    periods = List.copyOf(periods);
  }
}

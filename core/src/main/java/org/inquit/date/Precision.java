package org.inquit.date;

/** How exactly a date is known; {@code RANGE} is an interval that no calendar unit names. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  RANGE
}

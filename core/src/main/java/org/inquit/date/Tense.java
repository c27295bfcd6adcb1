package org.inquit.date;

/** Which way a date without a year or a week points from its base. */
enum Tense {
  /** Said right beside it: "since March", "left in March". */
  SURELY_PAST,
  PAST,
  FUTURE,
  UNKNOWN
}

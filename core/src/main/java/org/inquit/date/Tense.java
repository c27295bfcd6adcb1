package org.inquit.date;

/** Which way a date without a year or a week points from its base. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}

package org.inquit.date;

/** What the verb of a clause says of the dates in it. */
enum Tense {
  /** Said right beside it: "since March", "left in March". */
  SURELY_PAST,
  PAST,
  FUTURE,
  UNKNOWN
}

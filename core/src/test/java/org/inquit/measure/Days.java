package org.inquit.measure;

import java.time.DateTimeException;
import java.util.Objects;
import org.inquit.date.DateSpan;

/** Dates as the days they cover. */
final class Days {
  private Days() {}

  /** Whether both cover the same days, however they are written; or both are unknown. */
  static boolean same(String one, String other) {
    if (one == null || other == null) {
      return Objects.equals(one, other);
    }
    try {
      DateSpan left = DateSpan.parse(one);
      DateSpan right = DateSpan.parse(other);
      return Objects.equals(left.first(), right.first())
          && Objects.equals(left.last(), right.last());
    } catch (DateTimeException e) {
      return one.equals(other);
    }
  }
}

package org.inquit.search.query;

import org.inquit.date.DateSpan;

/** Days within which something must lie. */
final class DaysClause extends Clause {
  private final QueryField field;
  private final DateSpan days;

  DaysClause(QueryField field, DateSpan days) {
    this.field = field;
    this.days = days;
  }

  QueryField field() {
    return field;
  }

  DateSpan days() {
    return days;
  }

  @Override
  public String toString() {
    return field + ":" + days;
  }
}

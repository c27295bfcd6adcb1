package org.inquit.date;

import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.WEEKDAY;

import java.time.temporal.ChronoUnit;
import org.inquit.date.DateExpression.Anchor;

/** Two dates of one stretch: "Monday and Tuesday", "between May 20 and June 3"; or more. */
final class Pairs {
  /** How far apart the two may lie: Friday and Tuesday, November and May. */
  private static final int WEEKDAYS = 4;

  private static final int DAYS = 200;

  private Pairs() {}

  /** Whether what begins at {@code from} is linked to what ended at {@code end}. */
  static boolean linked(DateTokens t, int end, int from) {
    boolean listed = t.mark(end, ',') && t.is(end - 1, WEEKDAY) && t.is(from, WEEKDAY);
    return from == end + 1 && (listed || t.is(end, LINK) || t.dash(end));
  }

  /**
   * What "Tuesday" is in "Monday and Tuesday", "June 3" in "between May 20 and June 3": the next
   * one from the first; {@code null} where the two are no pair.
   */
  static DateSpan second(DateSpan first, Found found) {
    if (first == null || first.first() == null || found.anchor() != Anchor.PUBLICATION) {
      return null;
    }
    Choice choice = Choice.of(found.meaning(), first.first());
    boolean alike = choice.open() && choice.ahead().precision() == first.precision();
    long days = alike ? ChronoUnit.DAYS.between(first.first(), choice.ahead().first()) : 0;
    return alike && days <= (choice.weekday() ? WEEKDAYS : DAYS) ? choice.ahead() : null;
  }

  /**
   * What "June 4" is in "between June 4 and May 2" or "from ... to ..." where it seemed to come
   * after the second: the last one before that; {@code null} where nothing is to be set right.
   */
  static DateSpan first(DateTokens t, Found found, DateSpan first, DateSpan second) {
    boolean stretch = t.says(found.from() - 1, "between") || t.says(found.from() - 1, "from");
    boolean known = first != null && second != null && second.first() != null;
    return stretch && known && found.anchor() == Anchor.PUBLICATION && second.compareTo(first) < 0
        ? Choice.of(found.meaning(), second.first()).behind()
        : null;
  }
}

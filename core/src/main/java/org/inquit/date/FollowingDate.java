package org.inquit.date;

import static org.inquit.date.WordClass.ARTICLE;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.UNIT;

/** The date that another one counts from, where it follows: "two weeks before May 5". */
final class FollowingDate {
  private static final int REACH = 4;

  private FollowingDate() {}

  /**
   * What begins at {@code i} or behind an article there and hangs on nothing told before, or {@code
   * null}.
   */
  static Found at(DateTokens t, int i, OrderOfText order) {
    int begin = t.is(i, ARTICLE) ? i + 1 : i;
    for (int core = begin; core < begin + REACH && !t.newline(core); core++) {
      Found found = counts(t, core) ? null : Grammar.at(t, core, begin, order);
      if (found != null) {
        boolean next = found.from() == begin && found.anchor() != DateExpression.Anchor.TEXT;
        return next ? found : null;
      }
    }
    return null;
  }

  /** The day of a month that begins at {@code i}, or {@code null}: "the week of" asks for one. */
  static Found dayAt(DateTokens t, int i) {
    boolean day =
        Numbers.day(t, i) > 0 || t.is(i, MONTH) && Numbers.day(t, MonthDays.afterMonth(t, i)) > 0;
    return day ? at(t, i, OrderOfText.unsettled()) : null;
  }

  /** Whether it is the core of "two weeks before", which would count from the date behind it. */
  private static boolean counts(DateTokens t, int core) {
    return t.is(core, UNIT) && !t.is(core - 1, SHIFT);
  }
}

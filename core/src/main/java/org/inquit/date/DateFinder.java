package org.inquit.date;

import java.util.List;

/**
 * Finds the date expressions of English news text; immutable and safe to share between threads.
 *
 * <p>One pass over the text, in time linear in its length. Durations and clock times are no dates.
 */
public final class DateFinder {
  /**
   * The date expressions of {@code text} in order, none overlapping another.
   *
   * @param anchors what relative dates are counted from; without one they stay unresolved
   */
  public List<DateExpression> find(String text, DateAnchors anchors) {
    return new Reading(DateTokens.of(text), anchors).all();
  }

  /** Whether {@code text} names a day of the week, in full or in short. */
  public static boolean namesWeekday(String text) {
    DateTokens tokens = DateTokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.is(i, WordClass.WEEKDAY)) {
        return true;
      }
    }
    return false;
  }
}

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
}

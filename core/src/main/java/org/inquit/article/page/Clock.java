package org.inquit.article.page;

import org.inquit.date.DateFinder;

/**
 * Tells the clock of a portal from the day of an edition: both name the weekday above the headline,
 * but a portal has a menu around its clock, or the weather.
 */
final class Clock {
  private static final int FEW = 4;

  private Clock() {}

  /** Whether line {@code i} above {@code headline} shows a clock. */
  static boolean is(Reading page, int i, int headline) {
    return DateFinder.namesWeekday(page.lines.get(i).text())
        && (headline > FEW || weather(page, headline));
  }

  /** Whether a line above the headline tells degrees: {@code 23.1 C}, {@code 18°}. */
  private static boolean weather(Reading page, int headline) {
    for (int i = 0; i < headline; i++) {
      String text = page.lines.get(i).text();
      if (text.indexOf('°') >= 0 || text.matches("-?\\d+([.,]\\d)? ?[CF]")) {
        return true;
      }
    }
    return false;
  }
}

package org.inquit.article.page;

import org.inquit.date.DateSpan;
import org.inquit.text.Span;

/** Settles which number of a stamp in digits is the month: {@code 5.3.2024 14:20}. */
final class NumericStamp {
  private static final int NEAR_HOUR = 16;
  private static final int NOON = 12;

  private NumericStamp() {}

  /**
   * The day that {@code readings}, from the earlier of two to the later, stands for; the same where
   * nothing tells.
   *
   * <p>Who writes AM and PM writes the month first, who counts the hours to 24 the day. Else the
   * reading that the body bears out holds; else that of the page's other dates; else dots are taken
   * for those of a day that comes first.
   */
  static DateSpan settle(String text, Span date, DateSpan readings, BodyDays body) {
    DateSpan early = DateSpan.day(readings.first());
    DateSpan late = DateSpan.day(readings.last());
    String digits = date.in(text);
    boolean earlyIsDayFirst = Integer.parseInt(lead(digits)) == readings.first().getDayOfMonth();
    DateSpan dayFirst = earlyIsDayFirst ? early : late;
    DateSpan monthFirst = earlyIsDayFirst ? late : early;
    if (text.contains(" AM") || text.contains(" PM") || text.contains(" a.m.")) {
      return monthFirst;
    }
    if (hour(text, date.end()) > NOON) {
      return dayFirst;
    }
    boolean borneOut = body.bearsOut(dayFirst.first());
    if (borneOut != body.bearsOut(monthFirst.first())) {
      return borneOut ? dayFirst : monthFirst;
    }
    return switch (body.order()) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN -> digits.indexOf('.') > 0 ? dayFirst : readings;
    };
  }

  private static String lead(String digits) {
    int end = 0;
    while (Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return digits.substring(0, end);
  }

  /** Whether a clock time follows: news tell the hour of an update, other pages the day. */
  static boolean tellsHour(String text, int from) {
    return hour(text, from) >= 0;
  }

  /** The hour of the clock time that follows, or -1. */
  private static int hour(String text, int from) {
    int colon = text.indexOf(':', from);
    boolean clock =
        colon > 0
            && colon - from < NEAR_HOUR
            && colon + 1 < text.length()
            && Character.isDigit(text.charAt(colon - 1))
            && Character.isDigit(text.charAt(colon + 1));
    if (!clock) {
      return -1;
    }
    boolean two = Character.isDigit(text.charAt(colon - 2));
    return Integer.parseInt(text.substring(colon - (two ? 2 : 1), colon));
  }
}

package org.inquit.article.page;

import java.util.List;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.Precision;

/** Whether a page writes the day before the month, as its dates that leave no doubt show. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final DateFinder DATES = new DateFinder();

  /** So many times as often as the other must one order be met. */
  private static final int CLEARLY = 3;

  /** The highest number of a month. */
  private static final int MONTHS = 12;

  /** The order of the page's dates in words and of those in digits that can be read in one way. */
  static DateOrder of(List<Line> lines) {
    int day = 0;
    int month = 0;
    for (Line line : lines) {
      for (DateExpression date : DATES.find(line.text(), DateAnchors.NONE)) {
        DateOrder order = namesDay(date) ? of(date.span().in(line.text())) : UNKNOWN;
        day += order == DAY_FIRST ? 1 : 0;
        month += order == MONTH_FIRST ? 1 : 0;
      }
    }
    return day > CLEARLY * month ? DAY_FIRST : month > CLEARLY * day ? MONTH_FIRST : UNKNOWN;
  }

  /** Whether it is a day, of a year or of any. */
  private static boolean namesDay(DateExpression date) {
    return date.date() == null
        ? date.value() != null
        : !date.relative() && date.date().precision() == Precision.DAY;
  }

  /** The order of {@code 4 June}, {@code June 4}, {@code 24/6/2019} and {@code 6/24/2019}. */
  private static DateOrder of(String date) {
    int start = skip(date, 0, false);
    int end = skip(date, start, true);
    if (end == start || end - start > 2) {
      return UNKNOWN;
    }
    if (!Dates.isNumeric(date)) {
      return hasLetter(date, behindOrdinal(date, end)) ? DAY_FIRST : MONTH_FIRST;
    }
    int next = skip(date, end, false);
    boolean first = isDay(date, start, end);
    boolean second = isDay(date, next, skip(date, next, true));
    return first == second ? UNKNOWN : first ? DAY_FIRST : MONTH_FIRST;
  }

  /** Where digits, or what is none, end. */
  private static int skip(String text, int from, boolean digits) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at)) == digits) {
      at++;
    }
    return at;
  }

  /** Whether the number between is too high for a month. */
  private static boolean isDay(String text, int start, int end) {
    return end - start == 2 && Integer.parseInt(text, start, end, 10) > MONTHS;
  }

  /** Behind the {@code th} of {@code 4th}. */
  private static int behindOrdinal(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasLetter(String text, int from) {
    return text.chars().skip(from).anyMatch(Character::isLetter);
  }
}

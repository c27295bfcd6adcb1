package org.inquit.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.inquit.date.DateAnchors.Order;

/** Dates in digits: {@code 2017-05-18}, {@code 2017-05}, {@code 2017-W20}, {@code 18/05/2017}. */
final class NumericDates {
  private NumericDates() {}

  /**
   * {@code order} settles which number is the month where both could be; {@code null} leaves it.
   */
  static Found at(DateTokens t, int i, OrderOfText order) {
    if (!glued(t, i) || t.glued(i) && (t.letters(i - 1) || separator(t, i - 1))) {
      return null;
    }
    if (t.digits(i) == 4) {
      return yearFirst(t, i);
    }
    boolean three = t.number(i + 4) >= 0 && glued(t, i + 2) && sameMark(t, i + 1, i + 3);
    boolean ends =
        !(separator(t, i + 5) && t.glued(i + 5) && t.number(i + 6) >= 0 && t.glued(i + 6));
    return three && ends && t.digits(i) <= 2 && t.digits(i + 2) <= 2 ? yearLast(t, i, order) : null;
  }

  /** Whether a number, a separator and more follow one another without a space. */
  private static boolean glued(DateTokens t, int i) {
    return separator(t, i + 1) && t.glued(i + 1) && t.glued(i + 2);
  }

  private static boolean separator(DateTokens t, int i) {
    return t.mark(i, '-') || t.mark(i, '/') || t.mark(i, '.');
  }

  private static boolean sameMark(DateTokens t, int i, int j) {
    return t.mark(i, '-') == t.mark(j, '-') && t.mark(i, '/') == t.mark(j, '/');
  }

  private static Found yearFirst(DateTokens t, int i) {
    int year = t.number(i);
    if (year < 1000 || year > 2999) {
      return null;
    }
    if (t.digits(i + 2) == 2 && t.digits(i + 4) == 2 && glued(t, i + 2)) {
      return day(i, i + 5, year, t.number(i + 2), t.number(i + 4));
    }
    int month = t.number(i + 2);
    boolean more = t.glued(i + 3) && (t.letters(i + 3) || glued(t, i + 2));
    boolean season = month == year % 100 + 1;
    if (t.digits(i + 2) == 2
        && month >= 1
        && month <= 12
        && !season
        && !more
        && t.mark(i + 1, '-')) {
      return Found.absolute(i, i + 3, DateSpan.month(YearMonth.of(year, month)));
    }
    return week(t, i, year);
  }

  private static Found week(DateTokens t, int i, int year) {
    if (t.after(i + 2, "w") < 0 || t.digits(i + 3) != 2 || !t.glued(i + 3)) {
      return null;
    }
    try {
      String form = IsoForm.week(year, t.number(i + 3));
      return Found.absolute(i, i + 4, DateSpan.parse(form));
    } catch (DateTimeException e) {
      return Found.unresolved(i, i + 4);
    }
  }

  private static Found yearLast(DateTokens t, int i, OrderOfText order) {
    int year = yearAt(t, i);
    int a = t.number(i);
    int b = t.number(i + 2);
    if (year == 0 || a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12) {
      return null;
    }
    if (a > 12 || b > 12 || a == b) {
      return a > 12 ? day(i, i + 5, year, b, a) : day(i, i + 5, year, a, b);
    }
    LocalDate dayFirst = LocalDate.of(year, b, a);
    LocalDate monthFirst = LocalDate.of(year, a, b);
    Order settled = order.of(dayFirst, monthFirst);
    if (settled == null) {
      return Found.absolute(i, i + 5, DateSpan.day(dayFirst).hull(DateSpan.day(monthFirst)));
    }
    LocalDate day = settled == Order.DAY_FIRST ? dayFirst : monthFirst;
    return Found.absolute(i, i + 5, DateSpan.day(day));
  }

  /** Four digits; two only after slashes or between two-digit numbers: 1.2.10 is a version. */
  private static int yearAt(DateTokens t, int i) {
    int year = t.number(i + 4);
    if (t.digits(i + 4) == 4) {
      return year >= 1000 && year < 3000 ? year : 0;
    }
    boolean padded = t.digits(i) == 2 && t.digits(i + 2) == 2 && !t.mark(i + 1, '.');
    boolean two = t.digits(i + 4) == 2 && (padded || t.mark(i + 1, '/'));
    return two ? YearTail.inCentury(year) : 0;
  }

  private static Found day(int from, int to, int year, int month, int day) {
    try {
      return Found.absolute(from, to, DateSpan.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Found.unresolved(from, to);
    }
  }

  /** Whether {@code i} begins a date whose order is plain, and which it is; else {@code null}. */
  static Order plainOrder(DateTokens t, int i) {
    boolean date = t.digits(i) <= 2 && t.digits(i + 2) <= 2 && t.digits(i + 4) == 4;
    if (!date || !glued(t, i) || !glued(t, i + 2)) {
      return null;
    }
    int a = t.number(i);
    int b = t.number(i + 2);
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) {
      return Order.DAY_FIRST;
    }
    return b > 12 && b <= 31 && a >= 1 && a <= 12 ? Order.MONTH_FIRST : null;
  }
}

package org.inquit.date;

import static org.inquit.date.WordClass.COUNTED;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.SHIFT;
import static org.inquit.date.WordClass.UNIT;

import java.util.function.IntFunction;
import org.inquit.date.DateExpression.Anchor;

/**
 * The year that follows a day or a month.
 *
 * @param year as printed, or zero
 * @param shift years from the publication, where {@code known} and no year is printed
 * @param to the first token behind
 */
record YearTail(int year, int shift, boolean known, int to) {
  private static final int YEAR = Precision.YEAR.ordinal();
  private static final int FAR = 6;

  /**
   * Reads ", 2017", "of 2017", "'17", "of last year", or borrows it: "between May and June 2017".
   */
  static YearTail read(DateTokens t, int i) {
    int at = t.mark(i, ',') || t.says(i, "of") || t.says(i, "in") && !t.newline(i) ? i + 1 : i;
    boolean glued = t.glued(i) && at == i && !t.dash(i - 1);
    if (!glued && Numbers.year(t, at) > 0 && !t.is(at + 1, COUNTED)) {
      return new YearTail(t.number(at), 0, true, at + 1);
    }
    if (t.apostrophe(at) && t.digits(at + 1) == 2 && t.glued(at + 1) && !t.mark(i, ',')) {
      return new YearTail(inCentury(t.number(at + 1)), 0, true, at + 2);
    }
    if (stampsMail(t, i)) {
      return new YearTail(inCentury(t.number(i)), 0, true, i + 1);
    }
    if (t.is(at, SHIFT) && t.value(at + 1, UNIT) == YEAR) {
      return new YearTail(0, t.value(at, SHIFT), true, at == i ? i : at + 2);
    }
    return new YearTail(borrowed(t, i), 0, false, i);
  }

  static int inCentury(int year) {
    return year + (year < 50 ? 2000 : 1900);
  }

  /** Whether {@code i} is the year of "14 Sep 95 9:40", as RFC 822 has it. */
  private static boolean stampsMail(DateTokens t, int i) {
    boolean clock = t.number(i + 1) >= 0 && t.mark(i + 2, ':') && t.glued(i + 2);
    return t.is(i - 1, MONTH) && t.digits(i) == 2 && clock;
  }

  private static int borrowed(DateTokens t, int i) {
    if (!t.is(i, LINK) && !t.dash(i)) {
      return 0;
    }
    boolean month = false;
    for (int at = i + 1; at < i + FAR; at++) {
      month |= t.is(at, MONTH);
      if (Numbers.year(t, at) > 0) {
        return month ? t.number(at) : 0;
      }
      if (!t.is(at, MONTH) && !t.mark(at, ',') && Numbers.day(t, at) == 0) {
        return 0;
      }
    }
    return 0;
  }

  /** What {@code ofYear} names in this year, or nearest to the publication where none is given. */
  Found found(int from, int end, IntFunction<DateSpan> ofYear, Meaning yearless, String partial) {
    int behind = Math.max(end, to);
    if (year > 0) {
      return Found.absolute(from, behind, ofYear.apply(year));
    }
    Meaning meaning = known ? Meaning.inYear(ofYear, shift) : yearless;
    return new Found(from, behind, Anchor.PUBLICATION, meaning, partial);
  }
}

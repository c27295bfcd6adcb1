package org.inquit.date;

import static org.inquit.date.WordClass.COUNTED;
import static org.inquit.date.WordClass.DECADE;
import static org.inquit.date.WordClass.EDGE;
import static org.inquit.date.WordClass.FISCAL;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.PREPOSITION;
import static org.inquit.date.WordClass.UNIT;

import java.time.LocalDate;

/** Years and decades: "2011", "late 2006", "2014-19", "fiscal 2016", "the early 1990s". */
final class Years {
  private static final long LEAD = Word.mask(PREPOSITION, LINK);
  private static final long COUNT = Word.mask(COUNTED, UNIT);

  private Years() {}

  static Found at(DateTokens t, int i, int floor) {
    if (Numbers.plural(t, i + 1) && t.number(i) % 10 == 0) {
      return decade(t, i, i + 2, floor, t.number(i));
    }
    if (t.apostrophe(i + 1) && Numbers.plural(t, i + 2) && t.number(i) % 10 == 0) {
      return decade(t, i, i + 3, floor, t.number(i));
    }
    int year = Numbers.year(t, i);
    if (year == 0 || !plausible(t, i, year)) {
      return null;
    }
    Found range = range(t, i, year);
    return range != null ? range : single(t, i, year, floor);
  }

  private static Found single(DateTokens t, int i, int year, int floor) {
    int fiscal = t.value(i - 1, UNIT) == Precision.YEAR.ordinal() ? i - 2 : i - 1;
    if (t.is(fiscal, FISCAL) && fiscal >= floor) {
      return Found.unresolved(fiscal, i + 1);
    }
    if (t.is(i + 1, FISCAL) && t.is(i + 2, UNIT)) {
      return Found.unresolved(i, i + 3);
    }
    return Found.absolute(Edges.startOf(t, i, floor), i + 1, DateSpan.year(year));
  }

  private static Found decade(DateTokens t, int from, int to, int floor, int year) {
    if (year < 1000 || year > 2999) {
      return null;
    }
    DateSpan span = DateSpan.around(LocalDate.of(year, 1, 1), Precision.DECADE);
    return Found.absolute(Edges.startOf(t, from, floor), to, span);
  }

  /** "the '70s", of the twentieth century, and "in '08". */
  static Found inDigits(DateTokens t, int i, int floor) {
    boolean cut = t.digits(i) == 2 && t.apostrophe(i - 1) && t.glued(i) && i > floor;
    if (!cut || t.glued(i - 1)) {
      return null;
    }
    boolean tens = t.number(i) % 10 == 0 && t.number(i) >= 20;
    if (tens && Numbers.plural(t, i + 1)) {
      return decade(t, i - 1, i + 2, floor, 1900 + t.number(i));
    }
    boolean lead = t.word(i - 2).isAny(LEAD) || t.says(i - 2, "of");
    boolean code = t.glued(i + 1) && (t.letters(i + 1) || t.dash(i + 1));
    return lead && !code && !t.word(i + 1).isAny(COUNT)
        ? Found.absolute(i - 1, i + 1, DateSpan.year(YearTail.inCentury(t.number(i))))
        : null;
  }

  /** "the nineties", of the twentieth century. */
  static Found decadeInWords(DateTokens t, int i, int floor) {
    int at = i - 1;
    if (!t.says(at, "the") && !t.says(t.dash(at) ? at - 1 : at, "mid")) {
      return null;
    }
    return decade(t, i, i + 1, floor, 1900 + t.value(i, DECADE));
  }

  /** "2014-2017", "2008-13", "2014/15": from the first year to the last. */
  private static Found range(DateTokens t, int i, int first) {
    boolean joined = (t.dash(i + 1) || t.mark(i + 1, '/')) && t.glued(i + 1) && t.glued(i + 2);
    int last =
        t.digits(i + 2) == 2 ? first - first % 100 + t.number(i + 2) : Numbers.year(t, i + 2);
    boolean more = t.glued(i + 3) && (t.letters(i + 3) || t.dash(i + 3) || t.number(i + 3) >= 0);
    if (!joined || last <= first || last - first > 150 || more) {
      return null;
    }
    return Found.absolute(
        i, i + 3, DateSpan.range(DateSpan.year(first).first(), DateSpan.year(last).last()));
  }

  /** Whether the number is a year and not a count, an amount, or a part of a code. */
  private static boolean plausible(DateTokens t, int i, int year) {
    boolean code = t.glued(i) && !opens(t, i - 1) || coded(t, i);
    boolean amount = currency(t, i - 1) || t.mark(i - 1, '#') || t.mark(i + 1, '%');
    if (code || amount || t.word(i + 1).isAny(COUNT) || t.dash(i + 1) && t.is(i + 2, COUNTED)) {
      return false;
    }
    boolean lead = t.word(i - 1).isAny(LEAD);
    if (year < 1900 || year > 2100) {
      return lead && !t.says(i - 1, "and") && !t.letters(i + 1)
          || t.mark(i + 1, ')') && year < 2100;
    }
    boolean plural = t.endsWith(i + 1, "s") && t.letters(i + 1);
    boolean name = t.capital(i - 1) && t.capital(i + 1);
    return lead || year % 100 > 0 || !plural && !name;
  }

  /** Whether letters and a hyphen stand right before: "B-2000", but not "mid-2014". */
  private static boolean coded(DateTokens t, int i) {
    boolean hyphen = t.glued(i) && t.dash(i - 1) && t.glued(i - 1);
    return hyphen && t.capital(i - 2) && !t.is(i - 2, EDGE);
  }

  private static boolean opens(DateTokens t, int i) {
    return t.mark(i, '(')
        || t.mark(i, '[')
        || t.mark(i, '"')
        || t.mark(i, '“')
        || t.dash(i)
        || t.apostrophe(i);
  }

  private static boolean currency(DateTokens t, int i) {
    return t.mark(i, '$') || t.mark(i, '€') || t.mark(i, '£') || t.mark(i, '¥') || t.mark(i, '₹');
  }
}

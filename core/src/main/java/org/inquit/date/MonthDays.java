package org.inquit.date;

import static org.inquit.date.WordClass.ARTICLE;
import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.LINK;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.SHORT;
import static org.inquit.date.WordClass.SUFFIX;
import static org.inquit.date.WordClass.WEEKDAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.function.IntFunction;

/** Days of a month: "May 18, 2017", "Thursday, 18th of May", "3 to 5 May", "December 11 and 12". */
final class MonthDays {
  private MonthDays() {}

  /** The token behind the month's name at {@code i} and its full stop. */
  static int afterMonth(DateTokens t, int i) {
    return t.is(i, SHORT) && t.mark(i + 1, '.') && t.glued(i + 1) ? i + 2 : i + 1;
  }

  static Found at(DateTokens t, int i, int floor) {
    if (!t.capital(i)) {
      return null;
    }
    Found before = dayBefore(t, i, floor);
    return before != null ? before : dayAfter(t, i, floor);
  }

  private static Found dayBefore(DateTokens t, int i, int floor) {
    int at = i - 1;
    boolean of = t.says(at, "of");
    at -= of || t.dash(at) && t.glued(at) ? 1 : 0;
    int day = dayEndingAt(t, at, of);
    if (day == 0 || at < floor) {
      return null;
    }
    int from = Numbers.startOfOrdinal(t, at);
    int first = firstOfRange(t, from, floor, day);
    if (first > 0) {
      from = t.is(from - 2, SUFFIX) ? from - 3 : from - 2;
    }
    int end = afterMonth(t, i);
    int dash = t.dash(end) && t.glued(end) && Numbers.year(t, end + 1) > 0 ? end + 1 : end;
    return found(t, withWeekday(t, from, floor), dash, i, first > 0 ? first : day, day);
  }

  private static int dayEndingAt(DateTokens t, int i, boolean of) {
    int ordinal = Numbers.ordinalEndingAt(t, i);
    if (ordinal > 0) {
      return ordinal <= 31 && (of || t.is(i, SUFFIX)) ? ordinal : 0;
    }
    return Numbers.day(t, i);
  }

  private static int firstOfRange(DateTokens t, int from, int floor, int last) {
    boolean linked = t.dash(from - 1) || t.is(from - 1, LINK);
    int at = t.is(from - 2, SUFFIX) && t.glued(from - 2) ? from - 3 : from - 2;
    int day = linked && at >= floor ? Numbers.day(t, at) : 0;
    return day < last ? day : 0;
  }

  private static Found dayAfter(DateTokens t, int i, int floor) {
    int at = afterMonth(t, i);
    at += t.says(at, "the") ? 1 : 0;
    int day = Numbers.day(t, at);
    if (day == 0 || t.newline(at)) {
      return null;
    }
    int end = Numbers.afterDay(t, at);
    int last = lastOfRange(t, end, day);
    if (last > 0) {
      end = Numbers.afterDay(t, end + 1);
    }
    return found(t, withWeekday(t, i, floor), end, i, day, last > 0 ? last : day);
  }

  /** The second day of "11 and 12" or "3-5", where what follows shows that it is none else. */
  private static int lastOfRange(DateTokens t, int link, int first) {
    int day = t.dash(link) || t.is(link, LINK) ? Numbers.day(t, link + 1) : 0;
    int behind = Numbers.afterDay(t, link + 1);
    boolean word = t.letters(behind) && t.word(behind) == Word.NONE && !t.dash(link);
    boolean other = t.is(behind, MONTH) || word;
    return day > first && !other ? day : 0;
  }

  /** From a weekday right before: "Thursday, " or "Thursday night, the ". */
  static int withWeekday(DateTokens t, int from, int floor) {
    int at = from - 1;
    at -= t.is(at, ARTICLE) ? 1 : 0;
    at -= t.mark(at, ',') ? 1 : 0;
    at -= t.mark(at, '.') && t.is(at - 1, SHORT) ? 1 : 0;
    at -= t.is(at, DAYPART) ? 1 : 0;
    return t.is(at, WEEKDAY) && at >= floor ? at : from;
  }

  private static Found found(DateTokens t, int from, int end, int i, int first, int last) {
    Month month = Month.of(t.value(i, MONTH));
    YearTail tail = YearTail.read(t, end);
    boolean impossible =
        last > (tail.year() > 0 ? month.length(Year.isLeap(tail.year())) : month.maxLength());
    if (impossible) {
      return Found.unresolved(from, Math.max(end, tail.to()));
    }
    IntFunction<DateSpan> ofYear = year -> days(year, month, first, last);
    String partial = first == last ? IsoForm.monthDay(month.getValue(), first) : null;
    return tail.found(from, end, ofYear, Meaning.yearly(ofYear), partial);
  }

  /** In a year without a 29 February, the one of the leap year before. */
  private static DateSpan days(int year, Month month, int first, int last) {
    int leap = year;
    while (last > month.length(Year.isLeap(leap))) {
      leap--;
    }
    LocalDate begin = LocalDate.of(leap, month, first);
    return first == last
        ? DateSpan.day(begin)
        : DateSpan.range(begin, LocalDate.of(leap, month, last));
  }
}

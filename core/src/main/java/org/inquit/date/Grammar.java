package org.inquit.date;

import static org.inquit.date.WordClass.DAYPART;
import static org.inquit.date.WordClass.DECADE;
import static org.inquit.date.WordClass.DEICTIC;
import static org.inquit.date.WordClass.HIJRI;
import static org.inquit.date.WordClass.JALALI;
import static org.inquit.date.WordClass.MONTH;
import static org.inquit.date.WordClass.NAMED;
import static org.inquit.date.WordClass.NUMBERED;
import static org.inquit.date.WordClass.SEASON;
import static org.inquit.date.WordClass.UNIT;
import static org.inquit.date.WordClass.WEEKDAY;
import static org.inquit.date.WordClass.WEEKEND;
import static org.inquit.date.WordClass.ZONE;

/** Tries, at the word or number that is the core of an expression, the rules for its class. */
final class Grammar {
  private static final long CORE =
      Word.mask(
          MONTH, WEEKDAY, UNIT, SEASON, DEICTIC, DAYPART, WEEKEND, DECADE, NAMED, HIJRI, JALALI,
          ZONE, NUMBERED);

  private Grammar() {}

  /**
   * The expression whose core is the token at {@code i}, or {@code null}.
   *
   * @param floor the first token that no expression before has taken
   */
  static Found at(DateTokens t, int i, int floor, OrderOfText order) {
    Word word = t.word(i);
    if (word == Word.DIGITS) {
      return number(t, i, floor, order);
    }
    return word.isAny(CORE) ? word(t, i, floor, word) : null;
  }

  private static Found number(DateTokens t, int i, int floor, OrderOfText order) {
    if (t.digits(i) > 4 || t.digits(i) == 3) {
      return null;
    }
    Found date = NumericDates.at(t, i, order);
    date = date == null && t.mark(i + 1, '/') ? NamedDays.at(t, i, floor) : date;
    if (date != null) {
      return date;
    }
    return t.digits(i) < 4 ? Years.inDigits(t, i, floor) : Years.at(t, i, floor);
  }

  private static Found word(DateTokens t, int i, int floor, Word word) {
    Found named = word.is(NAMED) ? NamedDays.at(t, i, floor) : null;
    if (named != null) {
      return named;
    }
    if (word.is(MONTH)) {
      return Months.at(t, i, floor);
    }
    if (word.is(WEEKDAY)) {
      return Weekdays.at(t, i, floor);
    }
    return word.is(UNIT) ? Units.at(t, i, floor) : rarer(t, i, floor, word);
  }

  private static Found rarer(DateTokens t, int i, int floor, Word word) {
    if (word.is(DEICTIC)) {
      return Deictics.day(t, i);
    }
    if (word.is(DAYPART)) {
      return Deictics.daypart(t, i, floor);
    }
    if (word.is(SEASON)) {
      return Seasons.at(t, i, floor);
    }
    if (word.is(WEEKEND)) {
      return Deictics.weekend(t, i, floor);
    }
    if (word.is(ZONE)) {
      return ClockTimes.at(t, i, floor);
    }
    if (word.is(NUMBERED)) {
      return Quarters.at(t, i, floor);
    }
    if (word.is(DECADE)) {
      return Years.decadeInWords(t, i, floor);
    }
    return word.is(HIJRI)
        ? OtherCalendars.hijri(t, i, floor)
        : word.is(JALALI) ? OtherCalendars.jalali(t, i, floor) : null;
  }
}

package org.inquit.date;

import static org.inquit.date.WordClass.ERA;
import static org.inquit.date.WordClass.HIJRI;
import static org.inquit.date.WordClass.JALALI;
import static org.inquit.date.WordClass.ORDINAL;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;

/** Dates of the Islamic and the Persian calendar with the name of their month and a year. */
final class OtherCalendars {
  private OtherCalendars() {}

  /** Turns a year, a month and a day of one calendar into a day of ours. */
  private interface Calendar {
    LocalDate day(int year, int month, int day);
  }

  static Found hijri(DateTokens t, int i, int floor) {
    int month = t.value(i, HIJRI);
    if (month == 3 || month == 5) {
      int number = t.dash(i + 1) ? i + 4 : i + 3;
      number -= t.is(number, ORDINAL) ? 0 : 2;
      return t.is(number, ORDINAL)
          ? lunar(t, i, number + 1, floor, month + t.value(number, ORDINAL) - 1)
          : null;
    }
    boolean cut = t.apostrophe(i - 1) && t.glued(i);
    return month < 11
        ? lunar(t, cut ? i - 2 : i, i + 1, floor, month)
        : lunar(t, startOfCompound(t, i), i + 1, floor, month);
  }

  private static Found lunar(DateTokens t, int from, int end, int floor, int month) {
    return found(t, from, end, floor, month, 1300, OtherCalendars::hijri);
  }

  /** The "Dhu al-" of "Dhu al-Hijjah". */
  private static int startOfCompound(DateTokens t, int i) {
    int at = i;
    while (at > i - 6 && inCompound(t, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean inCompound(DateTokens t, int i) {
    boolean article = t.after(i, "al") > 0 || t.after(i, "l") > 0;
    return article || t.dash(i) || t.apostrophe(i) || t.capital(i);
  }

  static Found jalali(DateTokens t, int i, int floor) {
    return found(t, i, i + 1, floor, t.value(i, JALALI), 1206, OtherCalendars::jalali);
  }

  private static Found found(
      DateTokens t, int from, int end, int floor, int month, int earliest, Calendar calendar) {
    int comma = t.mark(end, ',') ? end + 1 : end;
    int dayBehind = Numbers.day(t, end);
    int at = dayBehind > 0 ? Numbers.afterDay(t, end) : comma;
    at += dayBehind > 0 && t.mark(at, ',') ? 1 : 0;
    int year = t.digits(at) == 4 ? t.number(at) : 0;
    if (year < earliest || year > earliest + 291 || !t.capital(from)) {
      return null;
    }
    int before = from - 1 >= floor ? Numbers.day(t, from - 1) : 0;
    int day = Math.max(before, dayBehind);
    int to = t.is(at + 1, ERA) ? at + 2 : at + 1;
    return dated(before > 0 ? from - 1 : from, to, calendar, year, month, day);
  }

  /** Day zero stands for the whole month. */
  private static Found dated(int from, int to, Calendar calendar, int year, int month, int day) {
    try {
      if (day > 0) {
        return Found.absolute(from, to, DateSpan.day(calendar.day(year, month, day)));
      }
      LocalDate next =
          month == 12 ? calendar.day(year + 1, 1, 1) : calendar.day(year, month + 1, 1);
      return Found.absolute(
          from, to, DateSpan.range(calendar.day(year, month, 1), next.minusDays(1)));
    } catch (DateTimeException e) {
      return Found.unresolved(from, to);
    }
  }

  /** By the calendar of Umm al-Qura; sightings of the moon may differ by a day. */
  static LocalDate hijri(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, day));
  }

  /** By the cycle of 33 years, which holds for the Persian years 1206 to 1497. */
  static LocalDate jalali(int year, int month, int day) {
    int length = month <= 6 ? 31 : month < 12 || leaps(year + 1) > leaps(year) ? 30 : 29;
    if (day < 1 || day > length) {
      throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
    }
    long before = 365L * (year - 1) + leaps(year) + (month - 1) * 30L + Math.min(month - 1, 6);
    return LocalDate.of(1979, 3, 21).plusDays(before + day - 1 - (365L * 1357 + leaps(1358)));
  }

  /** Leap years before {@code year}: of 33 the 1st, 5th, 9th, 13th, 17th, 22nd, 26th and 30th. */
  private static int leaps(int year) {
    int rest = (year - 1) % 33;
    return (year - 1) / 33 * 8 + (rest < 21 ? (rest + 3) / 4 : 5 + (rest - 18) / 4);
  }
}

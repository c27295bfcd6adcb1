package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of {@link OtherCalendars}. */
class CalendarsTest {
  @ParameterizedTest
  @CsvSource({
    "1357, 11, 22, 1979-02-11", "1375, 1, 1, 1996-03-20", "1396, 1, 1, 2017-03-21",
    "1399, 1, 1, 2020-03-20", "1399, 12, 30, 2021-03-20", "1400, 1, 1, 2021-03-21",
    "1400, 6, 31, 2021-09-22", "1400, 7, 1, 2021-09-23", "1403, 1, 1, 2024-03-20",
  })
  void persianDays(int year, int month, int day, LocalDate expected) {
    assertEquals(expected, OtherCalendars.jalali(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({"1400, 1, 32", "1400, 7, 31", "1400, 12, 30", "1399, 12, 31", "1400, 1, 0"})
  void persianDaysThatAreNone(int year, int month, int day) {
    DateTimeException refusal =
        assertThrows(DateTimeException.class, () -> OtherCalendars.jalali(year, month, day));
    assertEquals("no such day: " + year + "-" + month + "-" + day, refusal.getMessage());
  }

  @Test
  void persianMonthsFollowWithoutGap() {
    LocalDate expected = OtherCalendars.jalali(1206, 1, 1);
    for (int year = 1206; year < 1497; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate first = OtherCalendars.jalali(year, month, 1);
        assertEquals(expected, first, year + "-" + month);
        LocalDate last = OtherCalendars.jalali(year, month, month <= 6 ? 31 : 29);
        boolean whole = month <= 6 || month == 12 && !isLeap(year);
        expected = last.plusDays(whole ? 1 : 2);
      }
    }
  }

  private static boolean isLeap(int year) {
    LocalDate first = OtherCalendars.jalali(year, 1, 1);
    return OtherCalendars.jalali(year + 1, 1, 1).equals(first.plusDays(366));
  }

  @ParameterizedTest
  @CsvSource({
    "1438, 12, 10, 2017-09-01",
    "1440, 9, 1, 2019-05-06",
    "1441, 10, 1, 2020-05-24",
    "1442, 1, 1, 2020-08-20",
  })
  void islamicDays(int year, int month, int day, LocalDate expected) {
    assertEquals(expected, OtherCalendars.hijri(year, month, day));
  }

  @Test
  void islamicMonthsHave29Or30Days() {
    LocalDate before = OtherCalendars.hijri(1350, 1, 1);
    for (int month = 1; month < 12 * 100; month++) {
      LocalDate first = OtherCalendars.hijri(1350 + month / 12, month % 12 + 1, 1);
      long days = first.toEpochDay() - before.toEpochDay();
      assertTrue(days == 29 || days == 30, () -> first + ": " + days);
      before = first;
    }
  }
}

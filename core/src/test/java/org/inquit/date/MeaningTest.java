package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningTest {
  private static final int ROUNDS = 500;

  private static final IntFunction<DateSpan> MARCH = year -> DateSpan.month(YearMonth.of(year, 3));
  private static final IntFunction<DateSpan> YULE = Meaning.dayOf(MonthDay.of(12, 25));

  @ParameterizedTest
  @CsvSource({
    "DAY, 2020-02-28, 1, 2020-02-29",
    "DAY, 2020-12-31, 1, 2021-01-01",
    "WEEK, 2021-01-03, 0, 2020-W53",
    "WEEK, 2021-01-03, 1, 2021-W01",
    "MONTH, 2020-03-31, -1, 2020-02",
    "MONTH, 2020-01-31, -1, 2019-12",
    "QUARTER, 2020-01-15, -1, 2019-Q4",
    "SEASON, 2020-01-15, 1, 2020-SP",
    "HALF, 2020-07-01, -1, 2020-H1",
    "YEAR, 2020-02-29, -1, 2019",
    "DECADE, 2020-02-29, -1, 201X",
    "CENTURY, 2020-02-29, -1, 19XX",
  })
  void aUnitIsWholeWhereverTheBaseLies(Precision unit, LocalDate base, int count, String value) {
    assertEquals(value, Meaning.unit(unit, count).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2020-03-01, -1, 2020-02-29",
    "WEEK, 2020-03-01, -2, 2020-02-16",
    "MONTH, 2020-03-31, -1, 2020-02",
    "QUARTER, 2020-03-31, -1, 2019-Q4",
    "YEAR, 2020-02-29, -3, 2017",
    "DECADE, 2020-02-29, -1, 2010",
    "CENTURY, 2020-02-29, -1, 1920",
  })
  void whatIsCountedIsKnownAsExactlyAsPeopleCount(
      Precision unit, LocalDate base, long count, String value) {
    assertEquals(value, Meaning.away(unit, count).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-16, 0, true, 2021-06-19/2021-06-20",
    "2021-06-16, 0, false, 2021-06-12/2021-06-13",
    "2021-06-19, 0, false, 2021-06-19/2021-06-20",
    "2021-06-20, 0, false, 2021-06-19/2021-06-20",
    "2021-06-16, -1, false, 2021-06-12/2021-06-13",
    "2021-06-20, -1, true, 2021-06-12/2021-06-13",
    "2021-06-16, 1, true, 2021-06-26/2021-06-27",
  })
  void aWeekendIsOverWhereItLiesBehind(LocalDate base, int weeks, boolean ahead, String value) {
    assertEquals(value, Meaning.weekend(weeks).at(base, ahead).toString());
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void aWeekdayIsTheNearestInItsDirection(DayOfWeek day) {
    Random random = new Random(day.getValue());
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate base = anyDay(random);
      LocalDate past = Meaning.weekday(day).at(base, false).first();
      LocalDate future = Meaning.weekday(day).at(base, true).first();
      LocalDate last = Meaning.weekday(day, -1).at(base, false).first();
      LocalDate next = Meaning.weekday(day, 1).at(base, false).first();
      String where = day + " from " + base;
      assertEquals(day, past.getDayOfWeek(), where);
      assertTrue(!past.isAfter(base) && past.isAfter(base.minusDays(7)), where);
      assertTrue(!future.isBefore(base) && future.isBefore(base.plusDays(7)), where);
      assertTrue(last.isBefore(base) && next.isAfter(base), where);
      assertEquals(base.getDayOfWeek() == day ? 14 : 7, last.until(next).getDays(), where);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 2021-06-16, -1, 2021-06-07",
    "MONDAY, 2021-06-16, 1, 2021-06-28",
    "WEDNESDAY, 2021-06-16, -1, 2021-06-02",
    "WEDNESDAY, 2021-06-16, 1, 2021-06-30",
    "SUNDAY, 2021-01-02, -1, 2020-12-20",
  })
  void aWeekdayTwiceRemovedIsAWeekBeyondTheNext(
      DayOfWeek day, LocalDate base, int side, String value) {
    assertEquals(value, Meaning.weekdayTwice(day, side).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 2021-06-16, 2021-06-14",
    "WEDNESDAY, 2021-06-16, 2021-06-16",
    "SATURDAY, 2021-06-16, 2021-06-19",
    "SUNDAY, 2021-06-16, 2021-06-13",
    "FRIDAY, 2021-01-02, 2021-01-01",
  })
  void thatWeekdayIsTheNearest(DayOfWeek day, LocalDate base, String value) {
    assertEquals(value, Meaning.nearest(day).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 2021-06-16, -1, 2021-06-07",
    "SUNDAY, 2021-06-16, -1, 2021-06-13",
    "SUNDAY, 2021-06-16, 0, 2021-06-20",
    "MONDAY, 2021-01-02, 1, 2021-01-04",
  })
  void aWeekdayOfAWeekStaysInThatWeek(DayOfWeek day, LocalDate base, int weeks, String value) {
    assertEquals(value, Meaning.weekdayOfWeek(day, weeks).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-16, false, 2021-03",
    "2021-06-16, true, 2022-03",
    "2021-03-16, false, 2021-03",
    "2021-03-16, true, 2021-03",
    "2021-01-10, false, 2020-03",
    "2021-01-10, true, 2021-03",
  })
  void aMonthIsTheNearestInItsDirection(LocalDate base, boolean ahead, String value) {
    assertEquals(value, Meaning.yearly(MARCH).at(base, ahead).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-16, -1, 2021-03",
    "2021-02-16, -1, 2020-03",
    "2021-03-16, -1, 2020-03",
    "2021-06-16, 0, 2021-03",
    "2021-06-16, 1, 2022-03",
    "2021-02-16, 1, 2021-03",
    "2021-03-16, 1, 2022-03",
  })
  void theMonthOfTheBaseIsNeitherLastNorNext(LocalDate base, int shift, String value) {
    assertEquals(value, Meaning.yearly(MARCH, shift).at(base, false).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-10, false, 2020-12-25",
    "2021-07-10, false, 2020-12-25",
    "2021-07-10, true, 2021-12-25",
    "2021-12-25, false, 2021-12-25",
    "2021-12-25, true, 2021-12-25",
  })
  void aDayOfTheYearIsTheNearestInItsDirection(LocalDate base, boolean ahead, String value) {
    assertEquals(value, Meaning.yearly(YULE).at(base, ahead).toString());
  }

  @Test
  void theLeapDayOfACommonYearIsItsDayBefore() {
    IntFunction<DateSpan> leap = Meaning.dayOf(MonthDay.of(2, 29));
    assertEquals("2020-02-29", leap.apply(2020).toString());
    assertEquals("2021-02-28", leap.apply(2021).toString());
  }

  @Test
  void aFixedMeaningNeedsNoBase() {
    DateSpan year = DateSpan.year(1999);
    assertEquals(year, Meaning.fixed(year).at(null, true));
  }

  /** Counting on and back by whole units leads to where it began. */
  @ParameterizedTest
  @EnumSource(names = "RANGE", mode = EnumSource.Mode.EXCLUDE)
  void unitsAreCountedBackAsTheyAreCountedOn(Precision unit) {
    Random random = new Random(unit.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      LocalDate base = anyDay(random);
      int count = random.nextInt(9) - 4;
      DateSpan there = Meaning.unit(unit, count).at(base, false);
      DateSpan back = Meaning.unit(unit, -count).at(there.first(), false);
      assertEquals(DateSpan.around(base, unit), back, unit + " " + base + " " + count);
    }
  }

  private static LocalDate anyDay(Random random) {
    return LocalDate.of(1800, 1, 1).plusDays(random.nextInt(90_000));
  }
}

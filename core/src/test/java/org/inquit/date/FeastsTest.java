package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTest {
  @ParameterizedTest
  @CsvSource({
    "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24",
    "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2024-03-31",
  })
  void easterIsWhereTheTablesHaveIt(LocalDate easter) {
    assertEquals(easter, Feasts.easter(easter.getYear()));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-04-04",
    "2013-05-05",
    "2016-05-01",
    "2017-04-16",
    "2018-04-08",
    "2019-04-28",
    "2021-05-02",
    "2024-05-05",
  })
  void orthodoxEasterIsWhereTheTablesHaveIt(LocalDate easter) {
    assertEquals(easter, Feasts.orthodoxEaster(easter.getYear()));
  }

  @Test
  void orthodoxEasterIsASundayAndNotBeforeTheWesternOne() {
    for (int year = 1900; year < 2100; year++) {
      LocalDate easter = Feasts.orthodoxEaster(year);
      assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek(), easter::toString);
      assertTrue(!easter.isBefore(Feasts.easter(year)), easter::toString);
    }
  }

  @Test
  void easterIsASundayInItsFiveWeeks() {
    for (int year = 1583; year < 3000; year++) {
      LocalDate easter = Feasts.easter(year);
      MonthDay day = MonthDay.from(easter);
      assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek(), easter::toString);
      assertTrue(!day.isBefore(MonthDay.of(3, 22)) && !day.isAfter(MonthDay.of(4, 25)), "" + year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12-25, 2019, 2019-12-25",
    "02-29, 2020, 2020-02-29",
    "02-29, 2019, 2019-02-28",
    "easter-2, 2019, 2019-04-19",
    "easter+0, 2019, 2019-04-21",
    "easter+49, 2019, 2019-06-09",
    "orthodox+0, 2016, 2016-05-01",
    "orthodox-2, 2016, 2016-04-29",
    "weekday 4 4 11, 2018, 2018-11-22",
    "weekday 4 4 11, 2019, 2019-11-28",
    "weekday 1 1 9, 2019, 2019-09-02",
    "weekday 1 -1 5, 2019, 2019-05-27",
    "weekday 4 4 11 1, 2019, 2019-11-29",
    "hijri 10-01, 2019, 2019-06-03/2019-06-05",
    "hijri 12-10, 2017, 2017-08-31/2017-09-02",
    "hijri 01-10, 9000, 9000",
    "jalali 01-01, 2019, 2019-03-21",
    "jalali 01-01, 2020, 2020-03-20",
  })
  void rulesTellTheDayOfAYear(String rule, int year, String days) {
    assertEquals(days, Feasts.rule(rule).apply(year).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-20, 2019-06-03/2019-06-05",
    "2019-06-20, 2019-06-03/2019-06-05",
    "2019-08-01, 2019-08-10/2019-08-12",
    "2019-07-07,",
    "2019-01-01,",
    "1500-01-01,",
  })
  void oneOfTwoFeastsIsTheOneWithinAMonth(LocalDate base, String days) {
    DateSpan near = Feasts.near("near 10-01, 12-10").at(base, true);
    assertEquals(days, near == null ? null : near.toString());
  }

  @Test
  void lunarFeastsFallIntoTheirYear() {
    IntFunction<DateSpan> feast = Feasts.rule("hijri 10-01");
    for (int year = 1990; year < 2050; year++) {
      LocalDate day = feast.apply(year).first().plusDays(1);
      assertEquals(year, day.getYear(), day::toString);
    }
  }
}

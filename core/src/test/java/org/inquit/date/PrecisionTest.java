package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2020-02-29, 2020-02-29",
    "WEEK, 2021-01-01, 2020-12-28",
    "MONTH, 2020-02-29, 2020-02-01",
    "QUARTER, 2020-02-29, 2020-01-01",
    "QUARTER, 2020-12-31, 2020-10-01",
    "SEASON, 2020-02-29, 2019-12-01",
    "SEASON, 2020-03-01, 2020-03-01",
    "SEASON, 2020-12-01, 2020-12-01",
    "HALF, 2020-06-30, 2020-01-01",
    "HALF, 2020-07-01, 2020-07-01",
    "YEAR, 2020-12-31, 2020-01-01",
    "DECADE, 2020-01-01, 2020-01-01",
    "DECADE, 2019-12-31, 2010-01-01",
    "CENTURY, 2000-01-01, 2000-01-01",
    "CENTURY, 1999-12-31, 1900-01-01",
    "RANGE, 2020-02-29, 2020-02-29",
  })
  void unitsBeginOnTheirFirstDay(Precision unit, LocalDate day, LocalDate first) {
    assertEquals(first, unit.floor(day));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2020-02-28, 2, 2020-03-01",
    "WEEK, 2020-02-28, -1, 2020-02-21",
    "MONTH, 2020-01-31, 1, 2020-02-29",
    "MONTH, 2021-03-31, -1, 2021-02-28",
    "QUARTER, 2020-11-30, 1, 2021-02-28",
    "HALF, 2020-08-31, 1, 2021-02-28",
    "YEAR, 2020-02-29, 1, 2021-02-28",
    "DECADE, 2020-02-29, -2, 2000-02-29",
    "CENTURY, 2000-02-29, 1, 2100-02-28",
  })
  void countsUnitsFromADay(Precision unit, LocalDate day, long count, LocalDate expected) {
    assertEquals(expected, unit.plus(day, count));
  }

  @ParameterizedTest
  @EnumSource
  void unitsFollowOneAnotherWithoutGap(Precision unit) {
    Random random = new Random(unit.ordinal());
    for (int round = 0; round < 500; round++) {
      LocalDate day = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(200_000));
      LocalDate first = unit.floor(day);
      LocalDate next = unit.plus(first, 1);
      assertTrue(!first.isAfter(day) && next.isAfter(day), unit + " " + day);
      assertEquals(first, unit.floor(first), unit + " " + day);
      assertEquals(next, unit.floor(next), unit + " " + day);
      assertEquals(first, unit.floor(next.minusDays(1)));
    }
  }
}

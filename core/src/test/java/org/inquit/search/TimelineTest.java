package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.search.Timeline.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
  /** Dates, and the periods they lie in: for certain, or behind a ~ possibly. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DAY   | 2017-05-18 2017-05-18 2017-05-20  | 2017-05-18 2~0, 2017-05-20 1~0
          DAY   | 2017-05-30/2017-06-01             | 2017-05-30 0~1, 2017-05-31 0~1, 2017-06-01 0~1
          WEEK  | 2017-05-18 2017-05-21 2017-05-22  | 2017-W20 2~0, 2017-W21 1~0
          WEEK  | 2021-01-03 2021-01-04             | 2020-W53 1~0, 2021-W01 1~0
          MONTH | 2017-05 2017-05-18                | 2017-05 2~0
          MONTH | 2017-W22                          | 2017-05 0~1, 2017-06 0~1
          MONTH | 2017-Q1 2017-02-01                | 2017-01 0~1, 2017-02 1~1, 2017-03 0~1
          YEAR  | 2017 2017-05 2018-01-01           | 2017 2~0, 2018 1~0
          YEAR  | 2016-WI                           | 2016 0~1, 2017 0~1
          YEAR  | 2011/.. ../2014                   | ''
          DAY   | 2017                              | ''
          MONTH | 19XX                              | ''
          """)
  void countsWhatLiesWithinAPeriodForCertain(Unit unit, String dates, String expected) {
    String periods =
        timeline(dates, 0).periods(unit).stream()
            .map(p -> p.days() + " " + p.certain() + "~" + p.possible())
            .collect(Collectors.joining(", "));
    assertEquals(expected, periods);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-05-01 2017-05-31            | DAY
          2017-05-01 2017-06-01            | WEEK
          2017-01-01 2017-07-01            | WEEK
          2017-01-01 2017-07-02            | MONTH
          2013-01-01 2017-12-31            | MONTH
          2013-01-01 2018-12-31            | YEAR
          2017-05-18                       | DAY
          2017-05                          | MONTH
          2017-05 2017-05-18               | DAY
          2017                             | YEAR
          1900-01-01 2017-05-18            | YEAR
          2011/..                          | YEAR
          ''                               | DAY
          """)
  void theUnitFitsTheTimeAndTheDates(String dates, Unit unit) {
    assertEquals(unit, Timeline.unit(List.of(timeline(dates, 3))));
  }

  @Test
  void oneUnitServesAllThatStandSideBySide() {
    Timeline old = timeline("2011-03-04", 0);
    Timeline young = timeline("2017-05-18 2017-05-19", 0);
    assertEquals(Unit.DAY, Timeline.unit(List.of(young)));
    assertEquals(Unit.YEAR, Timeline.unit(List.of(old, young)));
  }

  @Test
  void nothingIsDropped() {
    Timeline timeline = timeline("2017-05-18 2017-05 2011/.. 2017-05-18", 3);
    assertEquals(7, timeline.total());
    assertEquals(2, timeline.vague(Unit.DAY));
    assertEquals(1, timeline.vague(Unit.MONTH));
    assertEquals(3, timeline.undated());
  }

  /** Whatever is dated lies in one period for certain or is vague, and periods are in order. */
  @ParameterizedTest
  @EnumSource
  void certainAndVagueAreAllThatIsDated(Unit unit) {
    Random random = new Random(unit.ordinal());
    for (int round = 0; round < 100; round++) {
      List<String> dates = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
        Precision precision = Precision.values()[random.nextInt(Precision.CENTURY.ordinal())];
        dates.add(DateSpan.around(day, precision).toString());
      }
      Timeline timeline = timeline(String.join(" ", dates), 0);
      List<Timeline.Period> periods = timeline.periods(unit);
      long certain = periods.stream().mapToLong(Timeline.Period::certain).sum();
      assertEquals(dates.size(), certain + timeline.vague(unit), dates::toString);
      for (int i = 1; i < periods.size(); i++) {
        LocalDate before = periods.get(i - 1).days().last();
        assertTrue(before.isBefore(periods.get(i).days().first()), dates::toString);
      }
    }
  }

  private static Timeline timeline(String dates, long undated) {
    SortedMap<DateSpan, Long> counts = new TreeMap<>();
    for (String date : dates.isEmpty() ? new String[0] : dates.split(" ")) {
      DateSpan span = DateSpan.parse(date);
      counts.merge(DateSpan.range(span.first(), span.last()), 1L, Long::sum);
    }
    return new Timeline(counts, undated, false, List.of(), "f");
  }
}

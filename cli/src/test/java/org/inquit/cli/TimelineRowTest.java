package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inquit.date.DateSpan;
import org.inquit.search.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineRowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YEAR  | 2010 2013           | 2010 2011 2012 2013
          YEAR  | 2010 2015           | 2010 2011 2012 2013 2014 2015
          YEAR  | 2010 2016           | 2010 ⋮ 2016
          MONTH | 2019-12 2020-02     | 2019-12 2020-01 2020-02
          WEEK  | 2020-12-30 2021-01-12 | 2020-W53 2021-W01 2021-W02
          DAY   | 2020-02-28 2020-03-01 | 2020-02-28 2020-02-29 2020-03-01
          DAY   | 2020-02-28          | 2020-02-28
          DAY   | ''                  | ''
          """)
  void shortGapsAreFilledAndLongOnesToldByDots(Timeline.Unit unit, String dates, String labels) {
    List<TimelineRow> rows = TimelineRow.of(List.of(series(dates)), unit);
    assertEquals(
        labels,
        TimelineRow.withGaps(rows).stream()
            .map(row -> TimelineRow.label(row.days()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aRowHasACountForEachSeries() {
    List<TimelineRow> rows =
        TimelineRow.of(List.of(series("2010 2010"), series("2012")), Timeline.Unit.YEAR);
    assertEquals(
        "[2010 [2, 0], 2012 [0, 1]]",
        rows.stream()
            .map(r -> r.days() + " " + r.periods().stream().map(Timeline.Period::certain).toList())
            .toList()
            .toString());
  }

  static Series series(String dates) {
    SortedMap<DateSpan, Long> counts = new TreeMap<>();
    for (String date : dates.isEmpty() ? new String[0] : dates.split(" ")) {
      DateSpan span = DateSpan.parse(date);
      counts.merge(DateSpan.range(span.first(), span.last()), 1L, Long::sum);
    }
    return new Series(null, new Timeline(counts, 0, false, List.of(), "f"));
  }
}

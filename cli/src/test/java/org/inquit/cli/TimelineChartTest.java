package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.inquit.date.DateSpan;
import org.inquit.search.Timeline.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineChartTest {
  private static final DateSpan YEAR = DateSpan.year(2017);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8  | 0   | 8        | '8 ████████'
          4  | 0   | 8        | '4 ████'
          1  | 0   | 8        | '1 █'
          1  | 0   | 64       | '1 ▏'
          1  | 0   | 1000000  | '1 ▏'
          0  | 0   | 8        | ''
          0  | 8   | 8        | '~8 ░░░░░░░'
          0  | 1   | 1000     | '~1 ░'
          4  | 4   | 8        | '4~4 ███░░░'
          """)
  void aBarIsAsLongAsItsShareOfTheLongest(long certain, long possible, long most, String cell) {
    Period period = new Period(YEAR, certain, possible);
    int figures = cell.isEmpty() ? 1 : cell.indexOf(' ');
    TimelineChart chart =
        new TimelineChart(List.of(""), most, figures, 4, new Paper(16, Ink.PLAIN));
    String row = chart.row(new TimelineRow(YEAR, List.of(period)));
    assertEquals(("2017  " + cell).stripTrailing() + "\n", row);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 40, 80, 140, 500})
  void noLineIsLongerThanThePaperUnlessItMustBe(int columns) {
    List<Series> series = Stream.of("A", "B", "C").map(TimelineChartTest::named).toList();
    List<TimelineRow> rows =
        List.of(
            new TimelineRow(
                YEAR,
                List.of(
                    new Period(YEAR, 1200, 3), new Period(YEAR, 0, 0), new Period(YEAR, 77, 0))));
    TimelineChart chart = TimelineChart.of(series, rows, new Paper(columns, Ink.PLAIN));
    int least = 4 + 3 * ("1,200~3".length() + 5 + 2);
    int width = Columns.of(chart.row(rows.getFirst()).strip());
    assertTrue(width <= Math.max(columns, least), width + " of " + columns);
    assertTrue(Columns.of(chart.heading().strip()) <= Math.max(columns, least));
  }

  @Test
  void longNamesAreCut() {
    List<Series> series =
        Stream.of("Ada", "A very long name of an office").map(TimelineChartTest::named).toList();
    TimelineChart chart = TimelineChart.of(series, List.of(), new Paper(30, Ink.PLAIN));
    assertEquals("   Ada           A very long…\n", chart.heading());
  }

  @Test
  void oneSeriesNeedsNoName() {
    TimelineChart chart =
        TimelineChart.of(List.of(named(null)), List.of(), new Paper(30, Ink.PLAIN));
    assertEquals("", chart.heading());
  }

  @Test
  void whatIsHatchedIsFaintInColour() {
    TimelineChart chart = new TimelineChart(List.of(""), 2, 2, 4, new Paper(20, Ink.COLOR));
    String row = chart.row(new TimelineRow(YEAR, List.of(new Period(YEAR, 0, 1))));
    assertTrue(row.contains("\u001b[2m░"), row);
  }

  private static Series named(String name) {
    return new Series(name, TimelineRowTest.series("2017").timeline());
  }
}

package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2017, 2017-01-01, 2017-12-31",
    "2017-05, 2017-05-01, 2017-05-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2017-05-18, 2017-05-18, 2017-05-18",
    "2016..2017, 2016-01-01, 2017-12-31",
    "2016-11..2017-02-03, 2016-11-01, 2017-02-03",
    "2016/2017, 2016-01-01, 2017-12-31",
    "..2017, null, 2017-12-31",
    "2017.., 2017-01-01, null",
    "2017-Q2, 2017-04-01, 2017-06-30",
    "-0d, 2020-03-31, 2020-03-31",
    "-1d, 2020-03-30, 2020-03-31",
    "-30d, 2020-03-01, 2020-03-31",
    "-2w, 2020-03-17, 2020-03-31",
    "-1m, 2020-02-29, 2020-03-31",
    "-13M, 2019-02-28, 2020-03-31",
    "-1y, 2019-03-31, 2020-03-31",
    "-20Y, 2000-03-31, 2020-03-31",
  })
  void reads(String text, String first, String last) {
    var days = Periods.parse(text, TODAY);
    assertEquals(first + " " + last, days.first() + " " + days.last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-",
        "-d",
        "-5",
        "-5q",
        "--5d",
        "-5.5d",
        "-9999y",
        "-12345678d",
        "2017-13",
        "2017-02-30",
        "2018..2017",
        "..",
        "17",
        "20170518x",
        "30d",
        "+30d"
      })
  void refuses(String text) {
    QueryException e = assertThrows(QueryException.class, () -> Periods.parse(text, TODAY));
    assertEquals(
        "'" + text + "' is no date; write 2017, 2017-05, 2017-05-18, 2016..2017, ..2017 or -30d",
        e.getMessage());
    assertEquals(2, e.exitCode());
  }
}

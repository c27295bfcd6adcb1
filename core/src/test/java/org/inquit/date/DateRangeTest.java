package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2017-05, 2017-05",
    "' 2017 ', 2017",
    "1990s, 199X",
    "2017-Q2, 2017-Q2",
    "2016..2018, 2016/2018",
    "2016 .. 2017-06, 2016-01/2017-06",
    "2016/2018, 2016/2018",
    "2016.., 2016/..",
    "..2016-05, ../2016-05",
    "1990s..2005, 1990/2005",
    ">=2017-03-14, 2017-03-14/..",
    ">= 2017, 2017/..",
    ">2017-03-14, 2017-03-15/..",
    ">2017, 2018/..",
    "<=2017, ../2017",
    "<2017-03-14, ../2017-03-13",
    "<2017, ../2016",
    "today, 2020-03-01",
    "yesterday, 2020-02-29",
    "-30d, 2020-01-31/2020-03-01",
    "-1w, 2020-02-23/2020-03-01",
    "-1m, 2020-02-01/2020-03-01",
    "-1y, 2019-03-01/2020-03-01",
    "+2w, 2020-03-01/2020-03-15",
    "yesterday..today, 2020-02-29/2020-03-01",
  })
  void readsWhatAPersonAsks(String text, String expected) {
    assertEquals(expected, DateRange.parse(text, TODAY).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "..",
        "soon",
        ">",
        ">=",
        "-",
        "-d",
        "-30",
        "-30x",
        "--3d",
        "-99999999999d",
        "-2147483648y",
        "2018..2017",
        ">9999",
        "<0000",
        "2017-02-30",
        "10000",
        "-5000y",
      })
  void quotesWhatItCannotRead(String text) {
    DateTimeException refusal =
        assertThrows(DateTimeException.class, () -> DateRange.parse(text, TODAY), text);
    assertTrue(refusal.getMessage().endsWith("'" + text + "'"), refusal::getMessage);
  }
}

package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017     | 2017
          1000     | 1000
          2999     | 2999
          0999     | 0
          3000     | 0
          201      | 0
          20170    | 0
          2017,5   | 0
          2017.5   | 0
          2017:5   | 0
          2017km   | 0
          2017.    | 2017
          2017, 5  | 2017
          """)
  void years(String text, int year) {
    assertEquals(year, Numbers.year(DateTokens.of(text), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1      | 1
          31     | 31
          32     | 0
          0      | 0
          05     | 5
          005    | 0
          5%     | 0
          5:30   | 0
          5.5    | 0
          5,000  | 0
          5, 6   | 5
          May    | 0
          """)
  void days(String text, int day) {
    assertEquals(day, Numbers.day(DateTokens.of(text), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "3rd, 3, 0",
    "21st, 21, 0",
    "third, 3, 0",
    "twenty-first, 21, 0",
    "thirtieth, 30, 0",
    "thirty-first, 31, 0",
    "seven, 0, 0",
  })
  void ordinals(String text, int value, int start) {
    DateTokens t = DateTokens.of(text);
    assertEquals(value, Numbers.ordinalEndingAt(t, t.count() - 1));
    if (value > 0) {
      assertEquals(start, Numbers.startOfOrdinal(t, t.count() - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "two, 2",
    "twenty-two, 22",
    "ninety-nine, 99",
    "a, 1",
    "dozen-two, 2",
    "many, 0",
  })
  void cardinals(String text, int value) {
    DateTokens t = DateTokens.of(text);
    assertEquals(value, Numbers.cardinalEndingAt(t, t.count() - 1));
  }
}

package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.date.DateSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest
  @CsvSource({
    "2017-05-08, 8 May 2017",
    "2017-05, May 2017",
    "2017, 2017",
    "2016..2017-06-30, 1 January 2016 to 30 June 2017",
    "2016.., from 1 January 2016",
    "..2016, until 31 December 2016",
  })
  void writesADateAtItsPrecision(String date, String words) {
    assertEquals(words, DateWords.of(DateSpan.parse(date)));
  }
}

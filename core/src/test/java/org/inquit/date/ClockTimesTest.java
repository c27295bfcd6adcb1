package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | It sank at [14:30 UTC] off the cape. | 2021-06-16
          2021-06-16 | It sank at [1430 GMT] off the cape. | 2021-06-16
          2021-06-16 | It sank at [6 p.m. GMT] off the cape. | 2021-06-16
          2021-06-16 | It sank at 14:30 off the cape. |
          2021-06-16 | It sank at 6 p.m. off the cape. |
          - | It sank at [14:30 UTC] off the cape. | ?
          """)
  void takesTimesWithAZoneForADay(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

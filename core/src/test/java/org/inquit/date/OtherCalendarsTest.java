package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherCalendarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | Signed [1 Farvardin 1400] at noon. | 2021-03-21
          - | Signed [29 Esfand 1399] at noon. | 2021-03-19
          - | Signed [30 Esfand 1399] at noon. | 2021-03-20
          - | Signed [30 Esfand 1400] at noon. | ?
          - | Signed in [Farvardin 1400] at noon. | 2021-03-21/2021-04-20
          - | Signed [1 Ramadan 1441] at noon. | 2020-04-24
          - | Signed [1 Shawwal 1441 AH] at noon. | 2020-05-24
          - | Signed [1 Muharram 1442] at noon. | 2020-08-20
          - | Signed [31 Muharram 1442] at noon. | ?
          - | Signed [7 Dhul Hijjah 1440 AH] at noon. | 2019-08-08
          - | Signed [10 Dhu'l-Qa'dah 1440] at noon. | 2019-07-13
          - | Signed [15 Sha'ban 1440] at noon. | 2019-04-20
          - | Signed [Ramadan 20, 1440 H] at noon. | 2019-05-25
          - | Signed [3 Jumada al-Thani 1441] at noon. | 2020-01-28
          - | Signed [Ordibehesht 28, 1396] at noon. | 2017-05-18
          - | The ban 1440 men fought was lifted. |
          - | They fast in Ramadan, all of them. |
          """)
  void readsDatesOfOtherCalendars(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | Filed [2020-02-29], read. | 2020-02-29
          - | Filed [2021-02-29], read. | ?
          - | Filed [2020/02/29], read. | 2020-02-29
          - | Filed [31/01/2020], read. | 2020-01-31
          - | Filed [01/31/2020], read. | 2020-01-31
          - | Filed [31.01.2020], read. | 2020-01-31
          - | Filed [31-01-2020], read. | 2020-01-31
          - | Filed [31/1/20], read. | 2020-01-31
          - | Filed [31/1/49], read. | 2049-01-31
          - | Filed [31/1/50], read. | 1950-01-31
          - | Filed [07/07/2020], read. | 2020-07-07
          - | Filed [2020-W53], read. | 2020-W53
          - | Filed [2021-W53], read. | ?
          - | Filed [2020-11], read. | 2020-11
          - | Filed [01/02/2020], read. | 2020-01-02/2020-02-01
          - | Filed [13/02/2020], moved [01/02/2020], read. | 2020-02-13 2020-02-01
          - | Filed [02/13/2020], moved [01/02/2020], read. | 2020-02-13 2020-01-02
          2020-02-01 | Filed [01/02/2020], read. | 2020-02-01
          2020-01-02 | Filed [01/02/2020], read. | 2020-01-02
          - | Filed 00/12/2020, read. |
          - | Filed 13/13/2020, read. |
          - | Filed under 3.14.15 and 1.2.3.4, read. |
          - | Filed a12/12/2020, read. |
          """)
  void readsDigits(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-03-31 | Rents rose [a month ago]. | 2020-02
          2020-03-31 | Rents rose [three days ago]. | 2020-03-28
          2020-03-31 | Rents rose [two years ago]. | 2018
          2020-03-31 | Rents rose [twenty-one days ago]. | 2020-03-10
          2020-01-15 | Rents rose [last month]. | 2019-12
          2020-01-15 | Rents rose [last year]. | 2019
          2020-01-15 | Rents rise [next year]. | 2021
          2020-01-15 | Rents rose [last quarter]. | 2019-Q4
          2020-01-15 | Rents rose [this month]. | 2020-01
          2020-01-15 | Rents rose [last century]. | 19XX
          2021-01-04 | Rents rose [last week]. | 2020-W53
          2020-12-28 | Rents rise [next week]. | 2021-W01
          2020-01-15 | Rents rose [this past year]. | 2019
          2020-01-15 | Rents fell on [3 March 2018] and rose [three weeks later]. | 2018-03-03 2018-03-24
          2020-01-15 | Rents fell on [3 March 2018], after a rise [two days earlier]. | 2018-03-03 2018-03-01
          2020-01-15 | Rents fell in [2018] and rose [the following year]. | 2018 2019
          2020-01-15 | Rents fell in [May 2018] and rose [the following month]. | 2018-05 2018-06
          2020-01-15 | Rents rose every year and each month. |
          2020-01-15 | Rents rose for three weeks and two days. |
          2020-01-15 | Rents rose over the last week. |
          2020-01-15 | Rents rose in the last year and will rise in the next month. |
          2020-01-15 | Rents rose in [the last quarter] and in [the current year]. | 2019-Q4 2020
          - | Rents rose [two years ago]. | ?
          """)
  void countsUnits(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

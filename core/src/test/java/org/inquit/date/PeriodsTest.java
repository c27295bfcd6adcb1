package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-08-10 | Sales fell in [the first quarter of 2019]. | 2019-Q1
          2020-08-10 | Sales fell in [the second quarter]. | 2020-Q2
          2020-08-10 | Sales fell in [the fourth quarter of last year]. | 2019-Q4
          2020-08-10 | Sales fell in [the second half of 2019]. | 2019-H2
          2020-08-10 | Sales fell in [the first half of the year]. | 2020-H1
          2020-08-10 | Sales fell in [the first week of June]. | 2020-W23
          2020-08-10 | Sales fell in [the last week of May 2019]. | 2019-W21
          2020-08-10 | The keeper saved the team in the first half. |
          - | Sales fell in [the 20th century]. | 19XX
          - | Sales fell in [the twenty-first century]. | 20XX
          - | Sales fell in [the third quarter of 1998]. | 1998-Q3
          - | Sales fell in [the third quarter]. | ?
          """)
  void numbersPartsOfYears(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

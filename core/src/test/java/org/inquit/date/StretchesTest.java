package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | Sales fell in [the last three months of 2015]. | 2015-10/2015-12
          - | Sales fell in [the first nine months of 2016]. | 2016-01/2016-09
          - | Sales fell in [the first two weeks of May 2016]. | 2016-05-01/2016-05-14
          - | Sales fell in [the last 10 days of February 2016]. | 2016-02-20/2016-02-29
          - | Sales fell in his [first 100 days of 2017]. | 2017-01-01/2017-04-10
          2017-05-18 | Sales fell in [the first six months of last year]. | 2016-01/2016-06
          2017-05-18 | Sales fell in [the first three months of the year]. | 2017-01/2017-03
          2017-05-18 | Sales fell in [the first two weeks of March]. | 2017-03-01/2017-03-14
          2017-05-18 | Sales fell in [the last two months of this year]. | 2017-11/2017-12
          - | Sales fell in [the first six months of last year]. | ?
          - | Sales fell in the first 40 weeks of [May 2016]. | 2016-05
          - | Sales fell in the first two years of [2016]. | 2016
          - | Sales fell in the first six months of the war. |
          - | Sales fell for six months of [2016]. | 2016
          """)
  void unitsThatBeginOrEndALongerOne(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

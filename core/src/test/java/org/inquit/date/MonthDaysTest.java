package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-04-10 | Polls opened on [7 March 2019]. | 2019-03-07
          2020-04-10 | Polls opened on [March 7, 2019]. | 2019-03-07
          2020-04-10 | Polls opened on [March 7th]. | 2020-03-07
          2020-04-10 | Polls opened on the [2nd of March 2019]. | 2019-03-02
          2020-04-10 | Polls opened on the [third of March 2019]. | 2019-03-03
          2020-04-10 | Polls opened on the [thirty-first of March 2019]. | 2019-03-31
          2020-04-10 | Polls opened on [Jan. 31, 2019]. | 2019-01-31
          2020-04-10 | Polls opened on [Mon, 6 April 2020]. | 2020-04-06
          2020-04-10 | Polls were open from [28-30 March 2019]. | 2019-03-28/2019-03-30
          2020-04-10 | Polls were open on [March 28 and 29, 2019]. | 2019-03-28/2019-03-29
          2020-04-10 | Polls opened on [29 February 2000]. | 2000-02-29
          2020-04-10 | Polls opened on [29 February 1900]. | ?
          2020-04-10 | Polls opened on [April 31, 2019]. | ?
          2020-04-10 | Polls opened on [November 31]. | ?
          2021-04-10 | Polls opened on [29 February]. | 2020-02-29
          2020-01-02 | Polls opened on [December 28]. | 2019-12-28
          2019-12-28 | Polls open on [January 2]. | 2020-01-02
          - | Polls opened on [July 9]. | --07-09
          - | Date: [Thu, 14 Sep 95] 9:40:11 PDT | 1995-09-14
          - | Polls opened on [July 9, 2015]. | 2015-07-09
          """)
  void readsDaysOfMonths(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

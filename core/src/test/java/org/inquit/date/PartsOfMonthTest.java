package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfMonthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The fair is on [the first Monday of May 2019]. | 2019-05-06
          2021-06-16 | The fair is on [the last Friday of May 2019]. | 2019-05-31
          2021-06-16 | The fair is on [the fifth Friday in May 2019]. | 2019-05-31
          2021-06-16 | The fair is on [the fifth Sunday in May 2019]. | 2019-05-26
          2021-06-16 | The fair is on [the 2nd Tuesday in November 2018]. | 2018-11-13
          2021-06-16 | The fair was on [the last Sunday of March]. | 2021-03-28
          2021-06-16 | The fair will be on [the last Sunday of August]. | 2021-08-29
          2021-06-16 | The fair was on [the first weekend of June 2019]. | 2019-06-01/2019-06-02
          2021-06-16 | The fair was on [the last weekend in May 2019]. | 2019-05-25/2019-05-26
          2021-06-16 | The fair was on [the first day of May 2019]. | 2019-05-01
          2021-06-16 | The fair was on [the last day of February 2020]. | 2020-02-29
          2021-06-16 | The fair was in [the third week of May 2019]. | 2019-W21
          2021-06-16 | The fair was in [the last week of May 2019]. | 2019-W21
          2021-06-16 | The fair is on the third Monday of every month. |
          2021-06-16 | The fair is on the sixth Monday of [May 2019]. | 2019-05
          2021-06-16 | The first day of the fair was fine. |
          - | The fair was on [the last Sunday of March]. | ?
          """)
  void findsTheNthOfAMonth(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | It rained in [the week of May 8]. | 2021-W18
          2021-06-16 | It rained in [the week of 8 May 2019]. | 2019-W19
          2021-06-16 | It rained on [the weekend of May 8, 2019]. | 2019-05-11/2019-05-12
          2021-06-16 | It rained in the week of the vote. |
          - | It rained in [the week of May 8]. | ?
          """)
  void findsTheWeekOfADay(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

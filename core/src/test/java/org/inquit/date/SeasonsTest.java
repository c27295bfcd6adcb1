package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-05-10 | The river froze in the [winter of 2018]. | 2018-WI
          2020-05-10 | The river froze [last winter]. | 2019-WI
          2020-05-10 | The river rises [next spring]. | 2021-SP
          2020-05-10 | The river rose [last autumn]. | 2019-FA
          2020-05-10 | The river rose in [early summer 2019]. | 2019-SU
          2020-02-10 | The river froze [this winter]. | 2019-WI
          2020-05-10 | The river will rise in the [summer]. | 2020-SU
          2020-05-10 | The river froze [this past winter]. | 2019-WI
          2020-05-10 | The river rose through the [spring]. | 2020-SP
          2020-05-10 | The river will rise into the [summer]. | 2020-SU
          2020-05-10 | The bridge broke in [2015]; [that winter] the river froze. | 2015 2015-WI
          2020-05-10 | The bridge broke in [2015]; [the following spring] it rose. | 2015 2016-SP
          2020-05-10 | Rivers that fall under the law turn into winter roads. |
          - | The river rose in the [summer of '69]. | 1969-SU
          2020-05-10 | The spring of the watch broke. |
          2020-05-10 | Summer hats sold well. |
          - | The river rose in the [spring of 1915]. | 1915-SP
          - | The river rose [last summer]. | ?
          """)
  void findsSeasons(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

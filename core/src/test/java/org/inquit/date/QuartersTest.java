package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | Sales rose in [Q3 2019]. | 2019-Q3
          2021-06-16 | Sales rose in [Q3 of 2019]. | 2019-Q3
          2021-06-16 | Sales rose in [3Q 2019]. | 2019-Q3
          2021-06-16 | Sales rose in [Q3 '19]. | 2019-Q3
          2021-06-16 | Sales rose in [Q1]. | 2021-Q1
          2021-06-16 | Sales rose in the [Q4]. | 2020-Q4
          2021-06-16 | Sales rose in [H1 2019] and in [2H 2018]. | 2019-H1 2018-H2
          2021-06-16 | Q1: How did sales rise? |
          2021-06-16 | Flu of type H1N1, a visa H1 and the tag h1 are none. |
          2021-06-16 | Sales rose in Q5 and by 3q. |
          - | Sales rose in [Q1]. | ?
          """)
  void readsQuartersInShort(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | Sales rose in the fiscal [third-quarter]. | ?
          2021-06-16 | Sales rose in [the second quarter] of [fiscal 2020]. | ? ?
          2021-06-16 | Sales rose in the [2020 fiscal year]. | ?
          2021-06-16 | Sales rose in [the third quarter of 2020]. | 2020-Q3
          """)
  void leavesFiscalQuartersOpen(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

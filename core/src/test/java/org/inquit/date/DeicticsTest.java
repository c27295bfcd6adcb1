package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeicticsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-03-01 | The bridge closed [yesterday]. | 2020-02-29
          2020-02-28 | The bridge closes [tomorrow]. | 2020-02-29
          2019-12-31 | The bridge closes [tomorrow morning]. | 2020-01-01
          2020-03-01 | The bridge closed [yesterday afternoon]. | 2020-02-29
          2020-03-01 | The bridge closed [last night]. | 2020-02-29
          2020-03-01 | The bridge closed [this afternoon]. | 2020-03-01
          2020-03-01 | It closed on [3 May 2019], [the night before], and opened [the morning after]. | 2019-05-03 2019-05-02 2019-05-03
          2020-03-01 | It closed the night before the flood and the morning after they left. |
          2020-03-04 | The bridge closed [last weekend]. | 2020-02-29/2020-03-01
          2020-03-04 | The bridge closes [next weekend]. | 2020-03-14/2020-03-15
          2020-03-04 | The bridge closed [this past weekend]. | 2020-02-29/2020-03-01
          2020-03-04 | The bridge closes every weekend. |
          2020-03-04 | The bridge closed in the morning. |
          - | The bridge closed [today] and not [yesterday]. | ? ?
          """)
  void countsDaysFromPublication(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

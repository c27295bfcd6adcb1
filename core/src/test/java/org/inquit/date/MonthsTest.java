package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-04-10 | The mine shut in [January]. | 2020-01
          2020-04-10 | The mine shut in [November]. | 2019-11
          2020-04-10 | The mine will shut in [November]. | 2020-11
          2020-04-10 | The mine will shut in [January]. | 2021-01
          2020-04-10 | The mine shut in [June of last year]. | 2019-06
          2020-04-10 | The mine shut [last April]. | 2019-04
          2020-04-10 | The mine shuts [next April]. | 2021-04
          2020-04-10 | The mine shut in [mid-January]. | 2020-01
          2020-04-10 | The mine shut in [late October 2018]. | 2018-10
          2020-04-10 | The mine shut in [Aug. 2018]. | 2018-08
          2020-04-10 | The mine shut in [October and November]. | 2019-10/2019-11
          2020-04-10 | The mine shut in [May–June 2019]. | 2019-05/2019-06
          2020-04-10 | Miners may march again. |
          2020-04-10 | Every December the mine shuts. |
          2020-04-10 | The miners' chief is Edmund April, says Hanna June. |
          2020-04-10 | The mines of Harvest shut, Hanna June said. |
          2020-04-10 | They say in Harvest that Harvest [February] sales fell. | 2020-02
          2020-04-10 | If [January] was cold, the mine shut. | 2020-01
          - | The mine shut in [December 1999]. | 1999-12
          - | The mine shut in [December]. | ?
          """)
  void tellsMonthsFromOtherWords(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

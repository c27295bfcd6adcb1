package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The raid was on [2 May 2019]; [the day after] it rained. | 2019-05-02 2019-05-03
          2021-06-16 | The raid was on [2 May 2019]; [the previous day] it rained. | 2019-05-02 2019-05-01
          2021-06-16 | The raid was on [1 March 2020]; [the day before] it rained. | 2020-03-01 2020-02-29
          2021-06-16 | The raid was on [2 May 2019]; [the next morning] it rained. | 2019-05-02 2019-05-03
          2021-06-16 | The raid was in [May 2019]; [the previous month] it rained. | 2019-05 2019-04
          2021-06-16 | The raid was in [2019]; [the same year] it rained. | 2019 2019
          2021-06-16 | The raid was in [2019]; [two years later] it rained. | 2019 2021
          2021-06-16 | The raid was on [2 May 2019]; [that day] it rained. | 2019-05-02 2019-05-02
          2020-03 | The raid is [today]; they left [yesterday]. | 2020-03 2020-02-29/2020-03-30
          2020 | The raid is [today]; they left [last month]. | 2020 2019-12/2020-11
          - | The raid came first; [the next day] it rained. | ?
          """)
  void countsFromWhatWasTold(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

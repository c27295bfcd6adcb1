package org.inquit.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | The mill shuts by [year's end]. | 2021
          2021-06-16 | The mill shuts by [year-end]. | 2021
          2021-06-16 | The mill shuts at [month’s end]. | 2021-06
          2021-06-16 | The mill shuts before [week's end]. | 2021-W24
          2021-06-16 | The mill shuts at [century's end]. | 20XX
          2021-06-16 | The mill has been shut since [mid-year]. | 2021
          2021-06-16 | The mill pays a year-end bonus and shuts at day's end. |
          2021-06-16 | A year's end is near. |
          - | The mill shuts by [year's end]. | ?
          """)
  void namesTheUnitThatEnds(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

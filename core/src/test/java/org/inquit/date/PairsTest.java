package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | It rained between [May 20] and [June 3]. | 2021-05-20 2021-06-03
          2021-06-16 | It rained from [November] to [February]. | 2020-11 2021-02
          2021-06-16 | It rained from [early October] to [November 2018]. | 2018-10 2018-11
          2021-06-16 | It rained between [2019] and [2017]. | 2019 2017
          2021-06-16 | It rained on [Monday] and [Tuesday]. | 2021-06-14 2021-06-15
          2021-06-16 | It will rain on [Friday], [Saturday] and [Sunday]. | 2021-06-18 2021-06-19 2021-06-20
          2021-06-16 | It rained on [Sunday], [Monday] and [Tuesday]. | 2021-06-13 2021-06-14 2021-06-15
          2021-06-16 | It rained on [Monday], on [Tuesday] as well. | 2021-06-14 2021-06-15
          - | It rained between [May 20] and [June 3]. | --05-20 --06-03
          """)
  void beginsBeforeItEnds(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-25, 2021-06-16, 2021-06-11",
    "2021-06-11, 2021-06-16,",
    ", 2021-06-16,",
    "2021-06-25, ,",
  })
  void onlyABeginningBehindItsEndIsSetRight(String first, String second, String expected) {
    DateTokens tokens = DateTokens.of("from Friday to Wednesday");
    Found friday = Weekdays.at(tokens, 1, 0);
    assertEquals(read(expected), Pairs.first(tokens, friday, read(first), read(second)));
  }

  private static DateSpan read(String text) {
    return text == null ? null : DateSpan.parse(text);
  }
}

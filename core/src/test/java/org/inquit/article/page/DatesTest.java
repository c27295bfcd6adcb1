package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee June 4, 2019        | Ann Lee
          Ann Lee 4 June 2019 10:15   | Ann Lee
          OSLO, Jan. 5                | OSLO,
          Ann Lee 2019-06-04          | Ann Lee
          June 4, 2019                | ''
          Ann Lee yesterday           | Ann Lee yesterday
          Ann Lee                     | Ann Lee
          """)
  void cutBeforeTheFirstDate(String text, String before) {
    assertEquals(before, Dates.cutFrom(text).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/2/19          | true
          5 May 2019      | true
          2019            | true
          May 19          | false
          three o clock   | false
          1 2 3           | false
          """)
  void daysWithAYearHaveFourDigits(String text, boolean may) {
    assertEquals(may, Dates.mayHoldDay(text));
  }
}

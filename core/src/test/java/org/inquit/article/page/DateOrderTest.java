package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 June 2019                               | DAY_FIRST
          Tuesday, 4 June 2019                      | DAY_FIRST
          4th of June 2019                          | DAY_FIRST
          The quay was closed on 4 June.            | DAY_FIRST
          24/06/2019                                | DAY_FIRST
          24.6.2019                                 | DAY_FIRST
          June 4, 2019                              | MONTH_FIRST
          Tuesday, June 4th, 2019                   | MONTH_FIRST
          The quay was closed on June 4.            | MONTH_FIRST
          06/24/2019                                | MONTH_FIRST
          6-24-2019                                 | MONTH_FIRST
          06/04/2019                                | UNKNOWN
          2019-06-24                                | UNKNOWN
          2019-06-04                                | UNKNOWN
          June 2019                                 | UNKNOWN
          in 2019                                   | UNKNOWN
          on Tuesday                                | UNKNOWN
          The quay was closed.                      | UNKNOWN
          """)
  void aDateShowsItsOrder(String line, DateOrder order) {
    assertEquals(order, DateOrder.of(Line.of(line)), line);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, DAY_FIRST",
    "1, 1, UNKNOWN",
    "3, 1, UNKNOWN",
    "4, 1, DAY_FIRST",
    "1, 4, MONTH_FIRST",
    "1, 3, UNKNOWN",
    "0, 0, UNKNOWN"
  })
  void oneOrderMustBeMetClearlyMoreOften(int day, int month, DateOrder order) {
    String page = "Closed on 4 June.\n".repeat(day) + "Opened on July 9.\n".repeat(month) + "End";
    assertEquals(order, DateOrder.of(Line.of(page)));
  }

  @Test
  void anyDayBehindTheTwelfthTells() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      int day = 13 + random.nextInt(16);
      int month = 1 + random.nextInt(12);
      String british = "%d/%02d/%d".formatted(day, month, 2001 + random.nextInt(24));
      String american = "%02d/%d/%d".formatted(month, day, 2001 + random.nextInt(24));
      assertEquals(DateOrder.DAY_FIRST, DateOrder.of(Line.of(british)), british);
      assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(Line.of(american)), american);
    }
  }
}

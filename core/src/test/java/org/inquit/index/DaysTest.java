package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1970-01-01            | 0           | 0
          1970-01               | 0           | 30
          1970                  | 0           | 364
          1969-12-31            | -1          | -1
          1972                  | 730         | 1095
          1970-01-02/1970-01-05 | 1           | 4
          ../1970-01-03         | -2147483648 | 2
          1970-01-03/..         | 2           | 2147483647
          """,
      delimiter = '|')
  void countsDaysSince1970(String date, int first, int last) {
    assertEquals(first, Days.first(DateSpan.parse(date)));
    assertEquals(last, Days.last(DateSpan.parse(date)));
  }

  @Test
  void ordersLikeTheDates() {
    RandomArticles random = new RandomArticles(3);
    for (int i = 0; i < 500; i++) {
      DateSpan one = random.dates();
      DateSpan other = random.dates();
      boolean overlap = Days.first(one) <= Days.last(other) && Days.first(other) <= Days.last(one);
      assertEquals(one.overlaps(other), overlap, one + " and " + other);
    }
  }
}

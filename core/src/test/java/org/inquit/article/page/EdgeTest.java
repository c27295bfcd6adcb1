package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aé語            | 0
          AÉЖ             | 1
          09٣             | 2
          .               | 3
          !?              | 4
          "“”‘’«»         | 5
          :               | 6
          ,;-–—           | 7
          …               | 8
          ()[]            | 9
          *&•©            | 10
          """)
  void charactersAreSorted(String characters, int sort) {
    for (char c : characters.toCharArray()) {
      assertEquals(sort, Edge.of(c), () -> "sort of " + c);
    }
  }
}

package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    // shared of the union, shingles, shingles, alike
    "0.60, 400, 400, true",
    "0.59, 400, 400, false",
    "0.50, 400, 200, true",
    "0.50, 400, 400, false",
    "0.33, 400, 140, true",
    "0.29, 400, 100, false",
    "0.90, 20, 20, false",
    "1.00, 20, 20, true",
    "0.98, 29, 400, true",
    "0.90, 30, 30, true",
    "1.00, 0, 0, false",
  })
  void articlesMayBeShortened(double both, int first, int second, boolean alike) {
    assertEquals(alike, Likeness.OF_ARTICLES.holds(both, first, second));
    assertEquals(alike, Likeness.OF_ARTICLES.holds(both, second, first));
  }

  @ParameterizedTest
  @CsvSource({
    "0.70, 20, 20, true",
    "0.69, 20, 20, false",
    "0.50, 20, 10, false",
    "0.90, 5, 5, false",
    "1.00, 3, 3, true",
  })
  void statementsMayNot(double both, int first, int second, boolean alike) {
    assertEquals(alike, Likeness.OF_STATEMENTS.holds(both, first, second));
  }
}

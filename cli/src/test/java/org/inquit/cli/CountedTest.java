package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 articles",
    "1, 1 article",
    "2, 2 articles",
    "1200, '1,200 articles'",
    "999, 999 articles",
    "1000001, '1,000,001 articles'",
    "-999, -999 articles",
    "-1200, '-1,200 articles'",
    "9223372036854775807, '9,223,372,036,854,775,807 articles'",
  })
  void writesANumberWithItsNoun(long number, String words) {
    assertEquals(words, Counted.of(number, "article"));
  }
}

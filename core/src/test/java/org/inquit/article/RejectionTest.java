package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionTest {
  @ParameterizedTest
  @CsvSource({"0, a.txt: is odd", "1, a.txt:1: is odd", "4000000000, a.txt:4000000000: is odd"})
  void lineIsShownWhereItMeansSomething(long line, String shown) {
    Rejection rejection = new Rejection("a.txt", line, Rejection.Kind.EMPTY, "is odd");
    assertEquals(shown, rejection.toString());
  }
}

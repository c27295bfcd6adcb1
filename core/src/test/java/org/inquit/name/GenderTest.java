package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {
  @ParameterizedTest
  @CsvSource({
    "MALE, FEMALE, true",
    "MALE, MALE, false",
    "FEMALE, FEMALE, false",
    "EITHER, MALE, false",
    "EITHER, FEMALE, false",
    "EITHER, EITHER, false",
  })
  void conflictsBothWays(Gender a, Gender b, boolean conflict) {
    assertEquals(conflict, a.conflictsWith(b));
    assertEquals(conflict, b.conflictsWith(a));
  }
}

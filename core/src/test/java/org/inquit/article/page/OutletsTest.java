package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  @ParameterizedTest
  @CsvSource({
    "The Westport Herald, true",
    "Coast Chronicle, true",
    "HARBOUR NEWS, true",
    "Ann Lee, false",
    "Heraldry of the coast, false",
    "'', false"
  })
  void outletsHaveWordsOfTheirOwn(String name, boolean outlet) {
    assertEquals(outlet, Outlets.is(name), name);
  }
}

package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMapTest {
  @Test
  void namedFieldLosesItsOwnName() {
    FieldMap map = FieldMap.parse("title=headline, published=date");
    assertEquals(Field.TITLE, map.of("headline"));
    assertEquals(Field.PUBLISHED, map.of("date"));
    assertEquals(Field.BODY, map.of("text"));
    assertNull(map.of("title"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour=red | no field colour",
        "title | not a pair field=key: title",
        "title= | not a pair field=key: title="
      })
  void wrongPairsAreNamed(String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> FieldMap.parse(text)).getMessage());
  }
}

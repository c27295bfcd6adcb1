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
        "title= | not a pair field=key: title=",
        "=headline | not a pair field=key: =headline",
        "text=content | no field text"
      })
  void wrongPairsAreNamed(String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> FieldMap.parse(text)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TITLE=Headline        | Headline | TITLE
          title=headline        | Headline | TITLE
          title=Headline        | headline |
          url=link              | Body     | BODY
          title=body            | body     | TITLE
          title=body            | text     | BODY
          body=content          | text     |
          title=a,title=b       | b        | TITLE
          title=a,title=b       | a        |
          title=my headline     | my headline | TITLE
          title=a=b             | a=b      | TITLE
          """)
  void keysAreTakenAsWrittenElseInSmallLetters(String text, String key, Field field) {
    assertEquals(field, FieldMap.parse(text).of(key));
  }
}

package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"author":"Ann Lee"}                             | Ann Lee
          {"author":["Ann Lee","Bo Ray"]}                  | Ann Lee, Bo Ray
          {"author":[["Ann Lee"],[["Bo Ray"]]]}            | Ann Lee, Bo Ray
          {"author":{"name":"Ann Lee","url":"x"}}          | Ann Lee
          {"author":[{"name":"Ann Lee"},{"url":"x"}]}      | Ann Lee
          {"author":{"url":{"name":"no"},"name":"Ann"}}    | Ann
          {"author":{"name":["Ann Lee","Bo Ray"]}}         | Ann Lee, Bo Ray
          {"author":7}                                     | 7
          {"author":null,"x":1}                            |
          {"author":{"url":"x"}}                           |
          {"author":"first","author":"second"}             | first
          {"x":{"author":"no"},"author":"yes"}             | yes
          """)
  void oneValueIsMadeOfWhateverStandsThere(String json, String author) throws IOException {
    assertEquals(author, article(json).author());
  }

  @Test
  void partsOfABodyAreParagraphs() throws IOException {
    assertEquals("One.\n\nTwo.", body("{\"body\":[\"One.\",\"Two.\"]}"));
    assertEquals("A, b", article("{\"title\":[\"A\",\"b\"]}").title());
  }

  @Test
  void readingEndsBehindTheObject() throws IOException {
    try (JsonParser parser = parser("{\"x\":[1,{\"y\":2}],\"body\":\"B\"} 7")) {
      JsonFields.read(parser, FieldMap.STANDARD);
      assertEquals(JsonToken.END_OBJECT, parser.currentToken());
      assertEquals(JsonToken.VALUE_NUMBER_INT, parser.nextToken());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"author\":[",
        "{\"author\":[\"a\"",
        "{\"author\":{\"name\":\"a\"",
        "{\"author\":{\"name\":",
        "{\"author\"",
        "{\"x\":[1,2",
        "{\"author\":tru",
        "{\"author\":\"\\u12\"}"
      })
  void cutJsonIsAnErrorAndNoEndlessLoop(String json) {
    assertThrows(JsonProcessingException.class, () -> read(json));
  }

  @Test
  void nestingHasItsEnd() throws IOException {
    String deep = "{\"body\":\"B\",\"x\":" + "[".repeat(62) + "]".repeat(62) + "}";
    assertEquals("B", body(deep));
    String deeper = "{\"body\":\"B\",\"x\":" + "[".repeat(65) + "]".repeat(65) + "}";
    assertThrows(JsonProcessingException.class, () -> read(deeper));
  }

  @Test
  void hugeNumbersAndNamesAreRefused() {
    assertThrows(JsonProcessingException.class, () -> read("{\"id\":" + "9".repeat(5000) + "}"));
    String name = "n".repeat(100_000);
    assertThrows(JsonProcessingException.class, () -> read("{\"" + name + "\":1}"));
  }

  private static Article article(String fields) throws IOException {
    String json = fields.substring(0, fields.length() - 1) + ",\"body\":\"B\"}";
    return ((Outcome.Read) read(json).outcome("-", 1, "x")).article();
  }

  private static String body(String json) throws IOException {
    return ((Outcome.Read) read(json).outcome("-", 1, "x")).article().body();
  }

  private static Fields read(String json) throws IOException {
    try (JsonParser parser = parser(json)) {
      return JsonFields.read(parser, FieldMap.STANDARD);
    }
  }

  private static JsonParser parser(String json) throws IOException {
    JsonParser parser = JsonFields.FACTORY.createParser(json);
    parser.nextToken();
    return parser;
  }
}

package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "text"    | text
          12.50     | 12.50
          true      | true
          "a\\"b"   | a"b
          "\\u00e9" | é
          """)
  void scalarsAreStrings(String json, String value) {
    assertEquals(value, JsonTree.read(json));
  }

  @Test
  void objectsAndListsNest() {
    assertEquals(
        Map.of("a", List.of("1", Map.of("b", "x")), "c", Map.of()),
        JsonTree.read("{\"a\":[1,{\"b\":\"x\"}],\"c\":{}}"));
  }

  @Test
  void nullStaysInItsList() {
    assertEquals(Arrays.asList("a", null), JsonTree.read("[\"a\",null]"));
  }

  @Test
  void firstOfTwoEqualKeysStays() {
    assertEquals(Map.of("a", "1"), JsonTree.read("{\"a\":1,\"a\":2}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"b\",}",
        "{/* note */\"a\":\"b\"}",
        "{\"a\":\"b\"// note\n}",
        "{\"a\":\"\\b\"}",
        "{\"a\":\"b\"} trailing"
      })
  void slipsOfPagesAreForgiven(String json) {
    String value = json.contains("\\b") ? "\b" : "b";
    assertEquals(Map.of("a", value), JsonTree.read(json));
  }

  @Test
  void lineEndsInsideStringsAreForgiven() {
    assertEquals(Map.of("a", "b\nc"), JsonTree.read("{\"a\":\"b\nc\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a\":", "[1,2", "{\"a\" \"b\"}", "<p>", "null"})
  void whatIsBrokenIsNothing(String json) {
    assertNull(JsonTree.read(json));
  }

  @ParameterizedTest
  @CsvSource({"49, true", "51, false", "100000, false"})
  void nestingHasAnEnd(int depth, boolean read) {
    assertEquals(read, JsonTree.read("[".repeat(depth) + "]".repeat(depth)) != null);
  }
}

package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  @Test
  void givesEveryFieldANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (Schema schema : Schema.values()) {
      assertTrue(names.add(schema.field()), schema.field());
      if (schema.kind() == Schema.Kind.DAYS) {
        assertTrue(names.add(schema.dayField()), schema.dayField());
        assertTrue(names.add(schema.lastDayField()), schema.lastDayField());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void analyzesWordsAndNothingElse(Schema schema) throws IOException {
    List<String> tokens = tokens(schema.field(), "Two Ferries");
    switch (schema.kind()) {
      case TEXT, WORDS -> assertNotEquals(List.of("Two Ferries"), tokens);
      default -> assertEquals(List.of("Two Ferries"), tokens);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BODY", "TITLE", "LEAD", "WORDS", "CONTEXT", "ROLE", "SOURCE", "AUTHOR", "PLACE"})
  void findsTextByOtherFormsOfItsWords(Schema schema) throws IOException {
    Set<String> singular = new HashSet<>(tokens(schema.field(), "ferry"));
    singular.retainAll(tokens(schema.field(), "FERRIES"));
    assertTrue(!singular.isEmpty(), schema.field());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parent", "", "no such field", "published.day"})
  void leavesOtherFieldsWhole(String field) throws IOException {
    assertEquals(List.of("Two Ferries"), tokens(field, "Two Ferries"));
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER, NAME_PERSON",
    "PERSON, NAME_PERSON",
    "BEHALF, NAME_ORGANIZATION",
    "MENTION, NAME_ORGANIZATION",
    "ORGANIZATION, NAME_ORGANIZATION"
  })
  void namesAreListedAsWhatTheyAre(Schema field, Schema names) {
    assertEquals(names, field.names());
  }

  @Test
  void otherFieldsListNoNames() {
    assertThrows(IllegalArgumentException.class, Schema.BODY::names);
  }

  @Test
  void sharesOneAnalyzer() {
    assertSame(Schema.analyzer(), Schema.analyzer());
  }

  private static List<String> tokens(String field, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = Schema.analyzer().tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}

package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inquit.index.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFieldTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameInAnyCase(QueryField field) {
    assertEquals(Optional.of(field), QueryField.named(field.toString()));
    assertEquals(Optional.of(field), QueryField.named(field.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "bys", "by ", "speaker", "body"})
  void isNotFoundByAnyOtherName(String name) {
    assertTrue(QueryField.named(name).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "BY, STATEMENT, SPEAKER",
    "FOR, STATEMENT, BEHALF",
    "KIND, STATEMENT, KIND",
    "TIER, STATEMENT, TIER",
    "ORG, ARTICLE, ORGANIZATION",
    "PERSON, ARTICLE, PERSON",
    "SOURCE, ARTICLE, SOURCE_NAME",
    "TAG, ARTICLE, TAG_NAME",
    "LANG, ARTICLE, LANGUAGE",
    "ABOUT, STATEMENT,",
    "EXACT, STATEMENT,",
    "SAID, STATEMENT,",
    "MENTIONS, STATEMENT,",
    "PLACE, ARTICLE,",
    "AUTHOR, ARTICLE,",
    "TITLE, ARTICLE,",
    "PUBLISHED, ARTICLE,",
  })
  void knowsWhatItBelongsToAndWhetherItCounts(
      QueryField field, Schema.Level level, Schema counted) {
    assertEquals(level, field.level());
    assertEquals(Optional.ofNullable(counted), field.countable());
  }
}

package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {
  @ParameterizedTest
  @CsvSource({
    "the, true",
    "The, true",
    "about, true",
    "mill, false",
    "the mill, false",
    "'', false",
    "thee, false",
  })
  void areSingleWordsOfTheList(String word, boolean contained) {
    assertEquals(contained, FunctionWords.contain(word));
  }

  @ParameterizedTest
  @CsvSource({
    "the old mill, old mill",
    "The Mill, mill",
    "of the, of the",
    "mill, mill",
  })
  void areLeftOutWhereOthersRemain(String text, String telling) {
    assertEquals(
        telling,
        String.join(
            " ", FunctionWords.without(Words.of(text)).stream().map(Words.Word::plain).toList()));
  }
}

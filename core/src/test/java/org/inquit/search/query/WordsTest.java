package org.inquit.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "mill, mill",
    "Old Mill, old|mill",
    "mill. Weir, mill|weir",
    "mill-weir, mill|weir",
    "'', ''",
    "'. ! ?', ''",
  })
  void areCutLikeTheArchivesTexts(String text, String plain) {
    assertEquals(
        plain, Words.of(text).stream().map(Words.Word::plain).collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({"Mills, mill", "closing, closed", "Running, runs"})
  void meetInTheirStemsWhenLoose(String one, String other) {
    assertEquals(stem(one), stem(other));
    assertNotEquals(only(one).terms(true, false), only(other).terms(true, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mill", "IT", "Closing"})
  void keepTheirCapitalsOnlyWhenExact(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    assertEquals(only(lower).terms(true, false), only(word).terms(true, false));
    assertEquals(only(lower).loose(), only(word).loose());
    assertNotEquals(only(lower).terms(true, true), only(word).terms(true, true));
    assertEquals(only(word).terms(false, true), only(word).terms(true, true));
  }

  private static String stem(String word) {
    return only(word).loose().getLast();
  }

  private static Words.Word only(String text) {
    List<Words.Word> words = Words.of(text);
    assertEquals(1, words.size(), text);
    return words.getFirst();
  }
}

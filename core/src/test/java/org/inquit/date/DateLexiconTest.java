package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateLexiconTest {
  @ParameterizedTest
  @EnumSource
  void everyClassHasAWord(WordClass type) {
    assertTrue(
        DateLexicon.lines("words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" : ")[0].strip().split(" +")))
            .anyMatch(word -> find(word).is(type)));
  }

  @Test
  void everyWordIsFoundInEveryCase() {
    for (String line : DateLexicon.lines("words.txt")) {
      for (String word : line.split(" : ")[0].strip().split(" +")) {
        assertEquals(word, find(word).text());
        assertSame(find(word), find(word.toUpperCase(Locale.ROOT)), word);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "may, MONTH, 5",
    "may, MODAL, 1",
    "sunday, WEEKDAY, 7",
    "winter, SEASON, 4",
    "twenty, NUMBER, 20",
    "twelfth, ORDINAL, 12",
    "yesterday, DEICTIC, -1",
    "last, SHIFT, -1",
    "nineties, DECADE, 90",
    "last, MONTH, 0",
  })
  void aWordHasANumberForEachClass(String word, WordClass type, int value) {
    assertEquals(value, find(word).value(type));
  }

  @ParameterizedTest
  @CsvSource({"mayor", "ma", "maypole", "extraordinarilylongwordofnouse", "mäy"})
  void otherWordsAreNone(String word) {
    assertSame(Word.NONE, find(word));
  }

  @Test
  void aWordIsFoundWithinAText() {
    assertEquals(5, DateTokens.of("(May)").value(1, WordClass.MONTH));
  }

  private static Word find(String word) {
    return DateTokens.of(word).word(0);
  }
}

package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordClassesTest {
  private static final WordClasses CLASSES = new WordClasses();

  @ParameterizedTest
  @CsvSource({"the, DET", "of, ADP", "and, CCONJ", "The, -", "that, -", "zzorgle, -"})
  void tellsTheOnlyTag(String word, String expected) {
    Tokens tokens = Tokens.of(word);
    int only = CLASSES.only(tokens, 0, CLASSES.word(tokens, 0));
    assertEquals(expected, only < 0 ? "-" : Tag.of(only).name());
  }

  @ParameterizedTest
  @CsvSource({
    "zzorgling, frumping, true",
    "zzorgled, frumped, true",
    "zzorgly, frumply, true",
    "zzorgling, zzorgled, false",
    "zzorgness, zzorgment, false",
    "ZZORG, FRUMP, true",
    "Zzorgen, zzorgen, false",
    "el-Zzorg, al-Frump, true",
    "12, 345, true",
    "12, zzorgen, false",
    "!, ?, true",
    "!, (, false",
  })
  void guessesByEndingAndShape(String one, String other, boolean alike) {
    assertEquals(alike, classOf(one) == classOf(other), classOf(one) + " " + classOf(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the", "The", "said", "zzorgen", "ZZ", "U.S.", "7th", "—", "al-Zz", "zz-zz"})
  void staysBelowTheNumberOfClasses(String word) {
    int found = classOf(word);
    assertTrue(found >= 0 && found < CLASSES.classes(), word + " " + found);
  }

  @Test
  void numbersWordsByFrequency() {
    Tokens tokens = Tokens.of("the The zzorgle");
    assertEquals(0, CLASSES.word(tokens, 0));
    assertEquals(0, CLASSES.word(tokens, 1));
    assertEquals(-1, CLASSES.word(tokens, 2));
    assertNotEquals(classOf("the"), classOf("The"));
  }

  private static int classOf(String word) {
    Tokens tokens = Tokens.of(word);
    return CLASSES.classOf(tokens, 0, CLASSES.word(tokens, 0));
  }
}

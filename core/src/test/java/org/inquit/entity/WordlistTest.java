package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordlistTest {
  private static final Lexicon WINDS =
      Lexicon.of(List.of("sea breeze\tmild", "gale\tstrong", "sea"));
  private final Openers openers = new Openers();
  private final Wordlist winds = new Wordlist(WINDS, openers);

  @ParameterizedTest
  @CsvSource({
    "sea breeze, 2",
    "Sea Breeze blew, 2",
    "sea, 1",
    "the sea, 0",
    "GALE, 1",
    "breeze, 0"
  })
  void findsTheLongestEntry(String text, int length) {
    Tokens tokens = Tokens.of(text);
    assertEquals(length, winds.length(tokens, 0, tokens.size()), text);
  }

  @Test
  void looksNoFurtherThanItsEnd() {
    Tokens tokens = Tokens.of("sea breeze");
    assertEquals(1, winds.length(tokens, 0, 1));
    assertEquals(-1, winds.find(tokens, 2, 2));
    assertNull(winds.label(tokens, 1, 1));
  }

  @Test
  void labelsNothingButWholeEntries() {
    Tokens tokens = Tokens.of("sea breeze gale");
    assertEquals("mild", winds.label(tokens, 0, 2));
    assertEquals("", winds.label(tokens, 0, 1));
    assertEquals("strong", winds.label(tokens, 2, 3));
    assertNull(winds.label(tokens, 1, 3));
    assertTrue(winds.holds(tokens, 2));
    assertFalse(winds.holds(tokens, 1));
  }

  @Test
  void knowsWhichListsAWordMayOpen() {
    Wordlist ships = new Wordlist(Lexicon.of(List.of("sea king", "ferry")), openers);
    Tokens tokens = Tokens.of("sea gale ferry puddle");
    assertEquals(winds.bit() | ships.bit(), openers.of(tokens, 0));
    assertEquals(winds.bit(), openers.of(tokens, 1));
    assertEquals(ships.bit(), openers.of(tokens, 2));
    assertNotEquals(winds.bit(), ships.bit());
  }

  @Test
  void neverHidesAnEntry() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String word = Integer.toString(random.nextInt(1 << 30), 36) + "a";
      Wordlist one = new Wordlist(Lexicon.of(List.of(word)), new Openers());
      assertTrue(one.holds(Tokens.of(word.toUpperCase(java.util.Locale.ROOT)), 0), word);
    }
  }

  @Test
  void countsNoMoreThanSixteenLists() {
    Openers many = new Openers();
    for (int i = 0; i < 16; i++) {
      many.add(WINDS);
    }
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> many.add(WINDS));
    assertEquals("more than 16 lexicons", e.getMessage());
  }
}

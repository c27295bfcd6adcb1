package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {
  private final Openers openers = new Openers();

  @Test
  void haveNothingAtFirst() {
    openers.join();
    assertEquals(0, openers.of(0));
    assertEquals(0, openers.of(-1));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 500, 20_000})
  void neverDenyWhatWasAdded(int count) {
    Random random = new Random(37);
    long[] words = random.longs(count).toArray();
    int[] lists = {openers.join(), openers.join(), openers.join()};
    for (int n = 0; n < words.length; n++) {
      openers.add(words[n], lists[n % 3]);
      assertTrue((openers.of(words[n]) & lists[n % 3]) != 0, "word " + n);
    }
    for (int n = 0; n < words.length; n++) {
      assertTrue((openers.of(words[n]) & lists[n % 3]) != 0, "word " + n);
    }
  }

  @Test
  void denyMostOfWhatWasNot() {
    Random random = new Random(41);
    int list = openers.join();
    random.longs(5000).forEach(word -> openers.add(word, list));
    long had = random.longs(10_000).filter(word -> openers.of(word) != 0).count();
    assertTrue(had < 2000, "had " + had);
  }

  @Test
  void knowWhichListsAWordMayOpen() {
    Lexicon winds = Lexicon.of(List.of("sea breeze\tmild", "gale\tstrong", "sea"), openers);
    Lexicon ships = Lexicon.of(List.of("sea king", "ferry"), openers);
    Tokens tokens = Tokens.of("sea gale ferry puddle");
    assertEquals(3, openers.of(tokens.identity(0)));
    assertEquals(1, openers.of(tokens.identity(1)));
    assertEquals(2, openers.of(tokens.identity(2)));
    assertTrue(winds.holds(tokens, 1) && !ships.holds(tokens, 1));
    assertTrue(ships.holds(tokens, 2) && !winds.holds(tokens, 2));
  }

  @Test
  void countNoMoreThanSixteenLists() {
    int before = 0;
    for (int i = 0; i < 16; i++) {
      int bit = openers.join();
      assertNotEquals(before, bit);
      assertEquals(1, Integer.bitCount(bit));
      before = bit;
    }
    IllegalStateException e = assertThrows(IllegalStateException.class, openers::join);
    assertEquals("more than 16 lexicons", e.getMessage());
  }
}

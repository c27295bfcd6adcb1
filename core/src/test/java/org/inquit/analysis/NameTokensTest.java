package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameTokensTest {
  private final NameTokens tokens = new NameTokens();

  @Test
  void keepWhatTheyWereGiven() {
    tokens.open();
    add("kranz", NameForm.PLAIN, 1, 4, 9);
    assertEquals(1, tokens.size());
    assertEquals("kranz", term(0));
    assertEquals(NameForm.PLAIN, tokens.form(0));
    assertEquals(1, tokens.boost(0));
    assertEquals(4, tokens.start(0));
    assertEquals(9, tokens.end(0));
  }

  @Test
  void onlyTheFirstOfAPlaceOpensIt() {
    tokens.open();
    add("a", NameForm.PLAIN, 1, 0, 1);
    add("b", NameForm.SPELLING, 1, 0, 1);
    tokens.open();
    add("c", NameForm.NEAR, 1, 0, 1);
    assertTrue(tokens.opensPosition(0));
    assertFalse(tokens.opensPosition(1));
    assertTrue(tokens.opensPosition(2));
  }

  @Test
  void oneTermStandsOnceAtAPlaceWithItsFirstWeight() {
    tokens.open();
    add("~kranz", NameForm.SPELLING, .5f, 0, 5);
    add("~kranz", NameForm.SPELLING, .1f, 0, 5);
    tokens.open();
    add("~kranz", NameForm.SPELLING, .1f, 0, 5);
    assertEquals(2, tokens.size());
    assertEquals(.5f, tokens.boost(0));
    assertEquals(.1f, tokens.boost(1));
  }

  @Test
  void clearForgetsAll() {
    tokens.open();
    add("kranz", NameForm.PLAIN, 1, 0, 5);
    tokens.clear();
    assertEquals(0, tokens.size());
    tokens.open();
    add("holm", NameForm.PLAIN, 1, 0, 4);
    assertEquals("holm", term(0));
  }

  @Test
  void growWithoutLoss() {
    for (int i = 0; i < 1000; i++) {
      tokens.open();
      add("kranz" + i, NameForm.PLAIN, i, i, i + 1);
    }
    for (int i = 0; i < 1000; i++) {
      assertEquals("kranz" + i, term(i));
      assertEquals(i, tokens.boost(i));
      assertEquals(i + 1, tokens.end(i));
      assertTrue(tokens.opensPosition(i));
    }
  }

  private void add(String term, NameForm form, float boost, int start, int end) {
    char[] room = tokens.room(term.length());
    term.getChars(0, term.length(), room, tokens.used());
    tokens.add(tokens.used() + term.length(), form, boost, start, end);
  }

  private String term(int token) {
    return new String(tokens.letters(), tokens.from(token), tokens.count(token));
  }
}

package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameTokensTest {
  private final NameTokens tokens = new NameTokens();

  @Test
  void keepWhatTheyWereGiven() {
    tokens.open(4, 9);
    add("kranz", NameForm.PLAIN, 1);
    assertEquals(1, tokens.size());
    assertEquals("kranz", term(0));
    assertEquals(NameForm.PLAIN, tokens.form(0));
    assertEquals(1, tokens.boost(0));
    assertEquals(4, tokens.start(0));
    assertEquals(9, tokens.end(0));
  }

  @Test
  void onlyTheFirstOfAPlaceOpensIt() {
    tokens.open(0, 5);
    add("a", NameForm.PLAIN, 1);
    add("b", NameForm.SPELLING, 1);
    tokens.open(0, 5);
    add("c", NameForm.NEAR, 1);
    assertTrue(tokens.opensPosition(0));
    assertFalse(tokens.opensPosition(1));
    assertTrue(tokens.opensPosition(2));
  }

  @Test
  void oneTermStandsOnceAtAPlaceWithItsFirstWeight() {
    tokens.open(0, 5);
    add("~kranz", NameForm.SPELLING, .5f);
    add("~kranz", NameForm.SPELLING, .1f);
    tokens.open(0, 5);
    add("~kranz", NameForm.SPELLING, .1f);
    assertEquals(2, tokens.size());
    assertEquals(.5f, tokens.boost(0));
    assertEquals(.1f, tokens.boost(1));
  }

  @Test
  void clearForgetsAll() {
    tokens.open(0, 5);
    add("kranz", NameForm.PLAIN, 1);
    tokens.clear();
    assertEquals(0, tokens.size());
    tokens.open(0, 5);
    add("holm", NameForm.PLAIN, 1);
    assertEquals("holm", term(0));
  }

  @Test
  void growWithoutLoss() {
    for (int i = 0; i < 1000; i++) {
      tokens.open(i, i + 1);
      add("kranz" + i, NameForm.PLAIN, i);
    }
    for (int i = 0; i < 1000; i++) {
      assertEquals("kranz" + i, term(i));
      assertEquals(i, tokens.boost(i));
      assertEquals(i + 1, tokens.end(i));
      assertTrue(tokens.opensPosition(i));
    }
  }

  @Test
  void whatStandsAlreadyKeepsItsNumber() {
    tokens.open(0, 5);
    assertEquals(0, add("kranz", NameForm.PLAIN, 1));
    assertEquals(1, add("~kranz", NameForm.SPELLING, .5f));
    assertEquals(0, add("kranz", NameForm.PLAIN, 1));
    assertEquals(2, add("!kranz", NameForm.BONES, .3f));
    assertEquals("!kranz", term(2));
  }

  @Test
  void repeatedTokensStandAtTheNewPlace() {
    tokens.open(0, 3);
    add("ivo", NameForm.PLAIN, 1);
    int spelling = add("~avo", NameForm.SPELLING, .5f);
    tokens.open(4, 9);
    tokens.repeat(spelling, .1f);
    tokens.repeat(spelling, .2f);
    assertEquals(3, tokens.size());
    assertEquals("~avo", term(2));
    assertEquals(NameForm.SPELLING, tokens.form(2));
    assertEquals(.1f, tokens.boost(2));
    assertEquals(4, tokens.start(2));
    assertEquals(9, tokens.end(2));
    assertTrue(tokens.opensPosition(2));
    add("kranz", NameForm.PLAIN, 1);
    assertEquals("~avo", term(1), "its letters are not written over");
    assertEquals("kranz", term(3));
  }

  private int add(String term, NameForm form, float boost) {
    char[] room = tokens.room(term.length());
    term.getChars(0, term.length(), room, tokens.used());
    return tokens.add(tokens.used() + term.length(), form, boost);
  }

  private String term(int token) {
    return new String(tokens.letters(), tokens.from(token), tokens.count(token));
  }
}

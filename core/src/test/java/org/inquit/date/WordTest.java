package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {
  @ParameterizedTest
  @EnumSource
  void holdsEachClassApart(WordClass type) {
    Word word = new Word("w");
    word.add(type, 5);
    for (WordClass other : WordClass.values()) {
      assertEquals(other == type, word.is(other), other::toString);
      assertEquals(other == type ? 5 : 0, word.value(other), other::toString);
      assertEquals(other == type, word.isAny(Word.mask(other)), other::toString);
    }
    assertFalse(Word.NONE.is(type));
    assertFalse(Word.DIGITS.is(type));
  }

  @Test
  void isOfAnyClassOfAMask() {
    Word word = new Word("may");
    word.add(WordClass.MONTH, 5);
    word.add(WordClass.MODAL, 1);
    assertTrue(word.isAny(Word.mask(WordClass.UNIT, WordClass.MODAL)));
    assertFalse(word.isAny(Word.mask(WordClass.UNIT, WordClass.ZONE)));
    assertFalse(word.isAny(Word.mask()));
    assertEquals(5, word.value(WordClass.MONTH));
  }
}

package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartTest {
  @ParameterizedTest
  @CsvSource({
    "anna, anna, true",
    "a, anna, true",
    "a, a, true",
    "b, anna, false",
    "bob, robert, true",
    "hussein, husayn, true",
    "karim, kamal, false",
    "anna, hanna, false",
  })
  void agreesBothWays(String a, String b, boolean agree) {
    NamePart one = new NamePart(a, a);
    NamePart other = new NamePart(b, b);
    assertEquals(agree, one.agrees(other));
    assertEquals(agree, other.agrees(one));
  }

  @Test
  void anInitialIsOneLetter() {
    assertTrue(new NamePart("J.", "j").isInitial());
    assertEquals(false, new NamePart("Jo", "jo").isInitial());
  }

  @Test
  void needsLetters() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new NamePart("-", ""));
    assertEquals("a part without letters: -", refusal.getMessage());
    assertThrows(NullPointerException.class, () -> new NamePart(null, "a"));
  }

  @Test
  void printsItself() {
    assertEquals("van der Berg", new NamePart("van der Berg", "berg").toString());
  }
}

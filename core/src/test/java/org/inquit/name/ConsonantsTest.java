package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConsonantsTest {
  @Test
  void vowelsAreFive() {
    for (char c = 'a'; c <= 'z'; c++) {
      assertEquals("aeiou".indexOf(c) >= 0, Consonants.isVowel(c), String.valueOf(c));
    }
  }
}

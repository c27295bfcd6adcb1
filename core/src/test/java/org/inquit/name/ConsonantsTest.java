package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsonantsTest {
  @Test
  void vowelsAreFive() {
    for (char c = 'a'; c <= 'z'; c++) {
      assertEquals("aeiou".indexOf(c) >= 0, Consonants.isVowel(c), String.valueOf(c));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "schmidt, 3, s", "sharif, 2, s", "khalid, 2, h", "ghani, 2, g", "thabit, 2, t", "dhib, 2, d",
    "philip, 2, f", "djamel, 2, j", "chad, 2, c", "cesar, 1, s", "carlo, 1, k", "qasim, 1, k",
    "walid, 1, v", "yusuf, 1, y", "b, 1, b", "k1, 1, k",
  })
  void areReadLongestFirst(String word, int used, char letter) {
    char[] letters = word.toCharArray();
    int found = Consonants.used(letters, 0, letters.length);
    assertEquals(used, found);
    assertEquals(letter, Consonants.letter(letters, 0, found, letters.length));
  }
}

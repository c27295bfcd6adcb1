package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {
  @ParameterizedTest
  @CsvSource({
    "prime minister, minister, false, prime minister",
    "premier, premier, true, prime minister",
    "mayor, mayor, true, mayor",
    "head of state, state, false, president",
    "chief diplomat, diplomat, false, foreign minister",
  })
  void knowsItsWords(String phrase, String head, boolean oneWord, String canonical) {
    Office office = Office.of(phrase);
    assertEquals(head, office.head());
    assertEquals(oneWord, office.isOneWord());
    assertEquals(canonical, office.canonical());
  }

  @Test
  void knowsWhatItMayStandFor() {
    assertTrue(Office.of("official").covered().contains("minister"));
    assertTrue(Office.of("puddle").covered().isEmpty());
    assertTrue(Office.of("retired official").covered().isEmpty());
  }

  @Test
  void needsAPhrase() {
    NullPointerException e = assertThrows(NullPointerException.class, () -> Office.of(null));
    assertEquals("phrase", e.getMessage());
  }
}

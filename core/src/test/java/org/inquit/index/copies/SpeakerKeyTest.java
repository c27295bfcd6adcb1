package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Omar al-Rashidi, Umar Al Rasheedi",
    "Ana Reyes, A. Reyes",
    "Bo Lund, Mayor Bo Lund",
    "WHO, WHO",
  })
  void spellingsOfOneNameAgree(String name, String other) {
    assertEquals(SpeakerKey.of(name, "name"), SpeakerKey.of(other, "pronoun"));
  }

  @Test
  void othersDoNot() {
    assertNotEquals(SpeakerKey.of("Ana Reyes", "name"), SpeakerKey.of("Ana Lund", "name"));
    assertNotEquals(SpeakerKey.of("李明", "name"), SpeakerKey.of("王芳", "name"));
  }

  @ParameterizedTest
  @CsvSource({", none", "the mayor, surface", "'', name", "..., name"})
  void whoIsNotNamedAgreesWithAnybody(String name, String tier) {
    assertNull(SpeakerKey.of(name, tier));
  }
}

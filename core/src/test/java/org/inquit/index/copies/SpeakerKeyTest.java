package org.inquit.index.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.inquit.extraction.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Omar al-Rashidi, Umar Al Rasheedi",
    "Ana Reyes, A. Reyes",
    "Bo Lund, Mayor Bo Lund",
    "WHO, WHO",
  })
  void spellingsOfOneNameAgree(String name, String other) {
    assertEquals(SpeakerKey.of(name), SpeakerKey.of(other));
  }

  @Test
  void othersDoNot() {
    assertNotEquals(SpeakerKey.of("Ana Reyes"), SpeakerKey.of("Ana Lund"));
    assertNotEquals(SpeakerKey.of("李明"), SpeakerKey.of("王芳"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "Ana Reyes …"})
  void whatEndsInNoWordIsNoKey(String name) {
    assertNull(SpeakerKey.of(name));
  }

  @ParameterizedTest
  @EnumSource
  void aDescriptionAloneNamesNobody(Statement.Tier tier) {
    boolean named = tier != Statement.Tier.NONE && tier != Statement.Tier.SURFACE;
    assertEquals(named, SpeakerKey.isNamed(tier.toString()));
  }
}

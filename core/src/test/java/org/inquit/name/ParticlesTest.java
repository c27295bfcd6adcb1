package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inquit.name.Particles.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "EL, ARTICLE",
    "ash, ARTICLE",
    "Ibn, KIN",
    "ben, KIN",
    "Bint, KIN",
    "Abdel, BOUND",
    "Mc, BOUND",
    "Umm, BOUND",
    "der, OF",
    "d', OF",
    "ter, OF",
    "und, AND",
  })
  void haveKinds(String word, Kind kind) {
    assertEquals(kind, Particles.kind(word).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"Berg", "''", "-", "vans"})
  void otherWordsAreNone(String word) {
    assertTrue(Particles.kind(word).isEmpty());
    assertEquals("", Particles.boundPrefix(word));
  }

  @ParameterizedTest
  @CsvSource({
    "Abdul, abd",
    "abdel, abd",
    "Abd, abd",
    "Abu, abu",
    "Abou, abu",
    "Umm, umm",
    "Mac, mac",
    "van, ''",
    "al, ''",
    "bin, ''",
  })
  void boundOnesAreOnePartWithTheNameBehind(String word, String prefix) {
    assertEquals(prefix, Particles.boundPrefix(word));
  }

  @Test
  void areNotForChanging() {
    assertThrows(UnsupportedOperationException.class, () -> Particles.words().clear());
  }
}

package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "anna, an",
    "mohammed, mhmd",
    "khalid, hld",
    "qasim, ksm",
    "pavel, pvl",
    "wladimir, vldmr",
    "aziz, as",
    "celia, sl",
    "carl, krl",
    "charles, crls",
    "'', ''",
    "a, a",
    "o, a",
    "ghassan, gsn",
  })
  void consonantsAreLeft(String word, String skeleton) {
    assertEquals(skeleton, Spelling.skeleton(word));
  }

  @Test
  void neverGrowsAndHasNoVowelInside() {
    Random random = new Random(3);
    for (int round = 0; round < 5000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(10); i > 0; i--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      String skeleton = Spelling.skeleton(word.toString());
      assertTrue(skeleton.length() <= word.length(), word::toString);
      assertTrue(skeleton.matches("a?[^aeiouy]*"), () -> word + ": " + skeleton);
    }
  }
}

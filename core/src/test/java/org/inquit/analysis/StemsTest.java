package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  private static String stem(Stems stems, String word) {
    return new String(stems.of((word + "???").toCharArray(), word.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "dredging, dredg",
    "dredged, dredg",
    "ferries, ferri",
    "ferry, ferri",
    "cafés, cafe",
    "straße, strass",
    "a, a",
    "2019, 2019",
    "said, said"
  })
  void cutsTheEndingAndTheMarks(String word, String stem) {
    assertEquals(stem, stem(new Stems(), word));
  }

  /** More words than are remembered, in any order: what was met before changes no stem. */
  @Test
  void areTheSameHoweverOftenAWordIsMet() {
    Stems remembering = new Stems();
    Random random = new Random(5);
    for (int i = 0; i < 30_000; i++) {
      String word = word(random, 1 + random.nextInt(3));
      assertEquals(stem(new Stems(), word), stem(remembering, word), word);
    }
  }

  private static String word(Random random, int parts) {
    String[] all = {
      "ferr", "ies", "ing", "er", "ly", "harb", "our", "é", "port", "s", "ed", "tion"
    };
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      word.append(all[random.nextInt(all.length)]);
    }
    return word.toString();
  }
}

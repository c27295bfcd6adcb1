package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
  @ParameterizedTest
  @CsvSource({
    "nureddin, nur, dan",
    "nureddine, nur, dan",
    "tajuddeen, taj, dan",
    "salahadin, salah, dan",
    "saifullah, saif, ala",
    "saifalla, saif, ala",
    "hibatullah, hibat, ala",
    "abdin, abdin, ''",
    "odin, odin, ''",
    "martin, martin, ''",
    "angela, angela, ''",
    "villa, villa, ''",
    "din, din, ''",
    "allah, allah, ''",
    "n, n, ''",
    "h, h, ''",
  })
  void cutsTheEndingOfCompounds(String word, String stem, String ending) {
    char[] letters = ("xx" + word + "din").toCharArray();
    int end = 2 + word.length();
    int cut = Compounds.stem(letters, 2, end);
    assertEquals(stem, new String(letters, 2, cut - 2));
    assertEquals(ending, new String(Compounds.ending(letters, cut, end)));
  }

  @Test
  void readsNothingOutsideOfTheWord() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      char[] word = new char[1 + random.nextInt(6)];
      for (int i = 0; i < word.length; i++) {
        word[i] = "dinlaeh".charAt(random.nextInt(7));
      }
      char[] inside = ("ddll" + new String(word) + "hne").toCharArray();
      assertEquals(
          Compounds.stem(word, 0, word.length),
          Compounds.stem(inside, 4, 4 + word.length) - 4,
          new String(word));
    }
  }
}

package org.inquit.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
  @ParameterizedTest
  @CsvSource({
    "nikolaj, nikolay",
    "jotova, yotova",
    "ljubov, lyubov",
    "pezhman, pejman",
    "anouar, anwar",
    "ouali, wali",
    "zhouje, jouye",
    "rouya, rwya",
    "raouf, ''",
    "abou, ''",
    "anwar, ''",
    "z, ''",
    "'', ''",
  })
  void readsLettersAsOthersDo(String word, String reading) {
    char[] letters = ("z" + word + "ha").toCharArray();
    char[] out = new char[word.length()];
    int length = Readings.other(letters, 1, word.length(), out);
    assertEquals(reading, new String(out, 0, length));
  }
}

package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFinderTest {
  @ParameterizedTest
  @CsvSource({
    "'-3 -3 4 4 -3', '..##.'",
    "'-3 4 -1 4 -3', '.###.'",
    "'-3 4 -4 4 -3', '.#.#.'",
    "'4 4', '##'",
    "'-1.5 -1.5', '..'"
  })
  void changesCost(String scores, String body) {
    String[] words = scores.split(" ");
    float[] numbers = new float[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    StringBuilder found = new StringBuilder();
    for (boolean is : BodyFinder.likeliest(numbers)) {
      found.append(is ? '#' : '.');
    }
    assertEquals(body, found.toString());
  }
}

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
    assertEquals(body, marks(BodyFinder.likeliest(numbers(scores))));
  }

  @ParameterizedTest
  @CsvSource({
    "'-3 -1.2 -1.2 -3', '.##.'",
    "'-3 -2.5 -4', '...'",
    "'-3 2 -1.2 -1.2', '.#..'",
    "'', ''"
  })
  void poorLinesServeWhereThereAreNoBetter(String scores, String body) {
    assertEquals(body, marks(BodyFinder.likeliestIfAny(numbers(scores))));
  }

  private static float[] numbers(String scores) {
    String[] words = scores.isEmpty() ? new String[0] : scores.split(" ");
    float[] numbers = new float[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    return numbers;
  }

  private static String marks(boolean[] body) {
    StringBuilder marks = new StringBuilder();
    for (boolean is : body) {
      marks.append(is ? '#' : '.');
    }
    return marks.toString();
  }
}

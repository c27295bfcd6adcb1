package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 9 0            | -1 0 1
          9 0 0 0 9        | 0 0 0 0 0
          9 9 0 0 0 0 5    | 0 0 1 2 3 4 5
          5 0 0 0 0 9 9    | -5 -4 -3 -2 -1 0 0
          0 0 0            | 0 0 0
          """)
  void linesApartFromTheLargestRun(String words, String apart) {
    assertEquals(apart, measured(words, Trait.APART));
  }

  @Test
  void linesKnowTheShareOfTheirRun() {
    float[][] rows = rows("9 0 0 0 0 90");
    assertEquals(0.09, rows[0][Trait.RUN.ordinal()], 0.001);
    assertEquals(0.9, rows[5][Trait.RUN.ordinal()], 0.001);
  }

  private static String measured(String words, Trait trait) {
    StringBuilder found = new StringBuilder();
    for (float[] row : rows(words)) {
      found.append(found.isEmpty() ? "" : " ").append((int) row[trait.ordinal()]);
    }
    return found.toString();
  }

  private static float[][] rows(String words) {
    String[] parts = words.split(" ");
    float[] numbers = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Float.parseFloat(parts[i]);
    }
    float[][] rows = new float[parts.length][Trait.COUNT];
    Runs.measure(rows, numbers);
    return rows;
  }
}

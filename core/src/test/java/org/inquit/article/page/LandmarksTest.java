package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHARE   | ..S..  | 0 0 1 2 3 | 3 2 1 0 0
          SHARE   | S..S.  | 1 2 3 1 2 | 1 3 2 1 0
          COMMENT | .....  | 0 0 0 0 0 | 0 0 0 0 0
          COMMENT | S....  | 1 2 3 4 5 | 1 0 0 0 0
          RELATED | ....S  | 0 0 0 0 1 | 5 4 3 2 1
          """)
  void linesAreCountedFromAndToAMark(Trait mark, String lines, String since, String until) {
    float[][] rows = rows(mark, lines, 2);
    assertEquals(since, column(rows, Trait.valueOf("SINCE_" + mark)));
    assertEquals(until, column(rows, Trait.valueOf("UNTIL_" + mark)));
  }

  @ParameterizedTest
  @CsvSource({"7, 1 2", "8, 0 0"})
  void longLinesAreNoMarks(int words, String since) {
    assertEquals(since, column(rows(Trait.SHARE, "S.", words), Trait.SINCE_SHARE));
  }

  private static float[][] rows(Trait mark, String lines, int words) {
    float[][] rows = new float[lines.length()][Trait.COUNT];
    for (int i = 0; i < rows.length; i++) {
      boolean is = lines.charAt(i) == 'S';
      rows[i][mark.ordinal()] = is ? 1 : 0;
      rows[i][Trait.WORDS.ordinal()] = words;
      rows[i][Trait.FURNITURE.ordinal()] = is ? 0.5f : 0;
    }
    Landmarks.measure(rows);
    return rows;
  }

  private static String column(float[][] rows, Trait trait) {
    StringBuilder column = new StringBuilder();
    for (float[] row : rows) {
      column.append(column.isEmpty() ? "" : " ").append((int) row[trait.ordinal()]);
    }
    return column.toString();
  }
}

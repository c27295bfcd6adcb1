package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Menu                                            % Home
          Read more                                       % Find out
          The quay is closed for the works.               % A ferry ran into the old pier?
          Quay to close for repairs                       % Boats to stay for winter
          “No,” the engineer said to them.                % The boats leave it at noon.
          """)
  void likeLinesHaveOneShape(String one, String other) {
    assertEquals(shape(one), shape(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          The quay is closed for the works.               % The quay is closed for the works
          The quay is closed for the works:               % The quay is closed for the works
          The quay is closed for the works.               % Closed.
          Quay closed works ferries moved southern pier   % The quay is closed for the works
          """)
  void lengthEndingAndDensityPartShapes(String one, String other) {
    assertNotEquals(shape(one), shape(other));
  }

  @Test
  void everyShapeIsItsOwnNumber() {
    Set<Integer> shapes = new HashSet<>();
    for (int words : new int[] {0, 1, 3, 5, 8, 12, 18, 30, 60}) {
      for (int ending : new int[] {0, 3, 6}) {
        for (float function : new float[] {0, 0.2f, 0.5f}) {
          float[] row = new float[Trait.COUNT];
          row[Trait.WORDS.ordinal()] = words;
          row[Trait.ENDING.ordinal()] = ending;
          row[Trait.FUNCTION.ordinal()] = function;
          shapes.add(Shape.of(row));
        }
      }
    }
    assertEquals(81, shapes.size());
    assertTrue(shapes.stream().allMatch(s -> s >= 0 && s <= 80), () -> "" + shapes);
  }

  private static int shape(String line) {
    return Shape.of(Measures.of(Line.of(line))[0]);
  }
}

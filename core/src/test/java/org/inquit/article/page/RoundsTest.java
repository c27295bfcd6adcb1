package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the later rounds measure with the findings of the earlier. */
class RoundsTest {
  private static final List<Line> LINES =
      Line.of("harbour news\nthe quay closes\nferries leave quay\nweather\nstorm closes quay");

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          MASS_BEFORE % 0 0 3 6 6
          MASS_BEHIND % 9 6 3 3 0
          TOPIC       % 0 1 0.333 0 0.667
          PROGRESS    % 0 0 0.3 0.6 0.6
          SCORE       % -5 5 5 -5 5
          """)
  void secondRoundLooksAtWellScoredLines(Trait trait, String values) {
    float[][] rows = second();
    String[] expected = values.split(" ");
    for (int i = 0; i < expected.length; i++) {
      assertEquals(Float.parseFloat(expected[i]), rows[i][trait.ordinal()], 0.01, "line " + i);
    }
  }

  @Test
  void linesBeyondThePageCountAsNone() {
    float[][] rows = second();
    assertEquals(0, rows[0][Trait.BEFORE.ordinal()]);
    assertEquals(0.664, rows[0][Trait.BEHIND.ordinal()], 0.01);
    assertEquals(0.66, rows[3][Trait.BEFORE.ordinal()], 0.01);
    assertEquals(0.331, rows[3][Trait.BEHIND.ordinal()], 0.01);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          ..##.  % 2 1 0 -1 -2
          #....  % 0 -1 -2 -3 -4
          .....  % 5 4 3 2 1
          """)
  void leadIsTheWayToTheBody(String body, String values) {
    assertEquals(values, third(LINES, body, Trait.LEAD));
  }

  @Test
  void stampIsTheWayToTheNextDateOrByline() {
    List<Line> lines = Line.of("Quay to close\nBy Ann Lee\nThe quay closes\n4 June 2019\nMore");
    assertEquals("1 2 1 60 60", third(lines, "..#..", Trait.STAMP));
  }

  @Test
  void echoesAreLongerLinesThatHoldTheLine() {
    List<Line> lines =
        Line.of(
            "Quay to close soon | The Herald\nQuay to close soon\nThe board met\nQuay to close");
    assertEquals("0 1 0 0", third(lines, "..#.", Trait.ECHO));
  }

  private static float[][] second() {
    float[][] rows = Measures.of(LINES);
    SecondRound.measure(LINES, rows, new float[] {-5, 5, 5, -5, 5});
    return rows;
  }

  private static String third(List<Line> lines, String marks, Trait trait) {
    boolean[] body = new boolean[marks.length()];
    for (int i = 0; i < body.length; i++) {
      body[i] = marks.charAt(i) == '#';
    }
    float[][] rows = Measures.of(lines);
    ThirdRound.measure(lines, rows, body);
    StringBuilder values = new StringBuilder();
    for (float[] row : rows) {
      values.append(values.isEmpty() ? "" : " ").append((int) row[trait.ordinal()]);
    }
    return values.toString();
  }
}

package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          WORDS      % Quay to close, 4 June      % 4
          WORDS      % 12 34 — |                  % 0
          SENTENCES  % It rained. It snowed. Then % 2
          SENTENCES  % He left. “No.”             % 2
          SENTENCES  % Menu                       % 0
          COMMAS     % a, b; c, d                 % 3
          QUOTES     % “No,” he said              % 2
          FUNCTION   % the end of the quay        % 0.6
          CAPITALS   % Ann Lee walked home        % 0.5
          UPPERCASE  % BBC reported it twice      % 0.25
          NUMBERS    % June 4 2019 again          % 0.5
          SIGNS      % Home | News                % 0.333
          ADDRESS    % you and your boat          % 2
          REPORT     % he said and added          % 2
          SHARE      % Share on Facebook          % 1
          SUBSCRIBE  % Subscribe                  % 1
          FURNITURE  % Read more                  % 1
          FURNITURE  % Quay closed again          % 0
          OUTLET     % The Westport Herald        % 1
          OUTLET     % The northern quay          % 0
          JOINTS     % Quay to close | The Herald % 1
          JOINTS     % A · B · C - D              % 3
          JOINTS     % well-known                 % 0
          LOCATOR    % ann@news.example           % 1
          LOCATOR    % see www.news.example       % 1
          LOCATOR    % see news                   % 0
          OPENING    % 4 June                     % 2
          ENDING     % it rained.                 % 3
          """)
  void lineAlone(Trait trait, String line, float value) {
    assertEquals(value, measured(trait, line)[0], 0.01, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          REPEATED % Share/Quay closed/Share  % 2 1 2
          HEAD     % a/b/c                    % 0 1 2
          FOOT     % a/b/c                    % 2 1 0
          """)
  void lineInItsPlace(Trait trait, String lines, String values) {
    float[] measured = measured(trait, lines.replace('/', '\n'));
    String[] expected = values.split(" ");
    for (int i = 0; i < expected.length; i++) {
      assertEquals(Float.parseFloat(expected[i]), measured[i], lines);
    }
  }

  @Test
  void placeIsTheShareOfWordsBefore() {
    float[] place = measured(Trait.PLACE, "one two three\nfour\nfive six seven eight nine");
    assertEquals(0, place[0]);
    assertEquals(0.3, place[1], 0.01);
    assertEquals(0.4, place[2], 0.01);
  }

  @Test
  void distancesFromTheEndsAreBounded() {
    float[] head = measured(Trait.HEAD, "line\n".repeat(500));
    assertEquals(200, head[499]);
    assertEquals(200, measured(Trait.FOOT, "line\n".repeat(500))[0]);
  }

  @Test
  void noLinesNoRows() {
    assertEquals(0, Measures.of(List.of()).length);
  }

  private static float[] measured(Trait trait, String text) {
    float[][] rows = Measures.of(Line.of(text));
    float[] values = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = rows[i][trait.ordinal()];
    }
    return values;
  }
}

package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          By Ann Lee                    % Ann Lee
          By: Ann Lee                   % Ann Lee
          ByAnn Lee                     % Ann Lee
          by                            % ''
          Reporting by Ann Lee          % Ann Lee
          Words by Ann Lee              % Ann Lee
          June 4 | By Ann Lee           % Ann Lee
          Share this story:By Ann Lee   % Ann Lee
          Stand by: no news             %
          Bystanders saw the fire       %
          Ann Lee                       %
          Stand by for more             %
          """)
  void byOpensALine(String line, String names) {
    assertEquals(names, BylineFinder.behindOpening(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Ann Lee | The Herald     % Ann Lee
          Ann Lee • 4 June         % Ann Lee
          Ann Lee - Staff          % Ann Lee
          Ann Lee-Ray              % Ann Lee-Ray
          Ann Lee June 4, 2019     % Ann Lee
          Ann LeeJune 4, 2019      % Ann Lee
          Ann Lee posted at noon   % Ann Lee
          Ann Lee.                 % Ann Lee
          | Ann Lee                % ''
          """)
  void namesEndWhereSomethingElseBegins(String names, String clean) {
    assertEquals(clean, BylineFinder.clean(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          By our correspondent Ann Lee      % Ann Lee
          By staff writer Ann Lee           % Ann Lee
          Mary Smith and Bo Ray             % Mary Smith, Bo Ray
          Mary Smith, Bo Ray in Westport    % Mary Smith, Bo Ray
          Zzyx Smith / 4 June 2019          % Zzyx Smith
          Mary Smith, the harbour's voice   %
          Quay to close                     %
          """)
  void linesThatSign(String lines, String names) {
    assertEquals(
        names, BylineFinder.find(SamplePage.reading("", SamplePage.lines(lines), "")), lines);
  }
}

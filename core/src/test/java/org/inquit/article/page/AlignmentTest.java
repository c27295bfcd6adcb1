package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          the quay is closed / share / the boats have left    % the quay is closed the boats have left    % 1 0 1
          the quay is shut / more                             % the quay is closed                        % 0.75 0
          share / the quay is closed / share                  % the quay is closed                        % 0 1 0
          the boats have left / the quay is closed            % the quay is closed for now                % 0 1
          by the sea / the old quay is closed                 % the old quay is closed                    % 0 1
          yes / the quay is closed / no                       % the quay is closed no                     % 0 1 1
          — / the quay                                        % the quay                                  % 0 1
          the quay is closed                                  % ''                                        % 0
          """)
  void linesStandInTheBodyAsFarAsTheirWordsFollowIt(String lines, String body, String shares) {
    StringBuilder found = new StringBuilder();
    for (float share : Alignment.shares(Line.of(SamplePage.lines(lines)), body)) {
      found.append(found.isEmpty() ? "" : " ");
      found.append(share == (int) share ? "" + (int) share : "" + share);
    }
    assertEquals(shares, found.toString());
  }
}

package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Quay to close                          % Quay to close
          Subject: Quay to close                 % Quay to close
          Title:                                 % Title:
          Home » News » Quay to close            % Quay to close
          Home > News > Quay to close            % Quay to close
          News › Quay to close                   % Quay to close
          Home » News                            % Home » News
          ^Quay to close                         % Quay to close
          • Quay to close                        % Quay to close
          → → Quay to close                      % Quay to close
          ***                                    % ***
          Quay to close: the story               % Quay to close: the story
          Quay to close | The Herald             % Quay to close | The Herald
          """)
  void headlineWithoutWhatLeadsToIt(String line, String title) {
    assertEquals(title, Titles.of(new Line(line, Markup.NONE), Line.of("Menu\n" + line)));
  }
}

package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          The Westport Herald            % true
          Herald of the Coast            % true
          Route 66 News                  % true
          the Westport Herald            % false
          The herald                     % false
          Herald with pictures           % false
          One Two Three Four Five Six    % true
          One Two Three Four Five Six Up % false
          24 Hours                       % false
          '  '                           % false
          ' Herald '                     % true
          """)
  void wordsOfNamesBeginWithCapitals(String name, boolean all) {
    assertEquals(all, Capitals.all(name), name);
  }
}

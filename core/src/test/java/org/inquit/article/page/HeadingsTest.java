package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Watch                  % true
          ANALYSIS               % true
          The Coast              % true
          Editor's note          % true
          Editor’s note          % true
          Read more              % true
          Share this             % true
          Berlin                 % false
          Ann Lee                % false
          Watchman Lee           % false
          ''                     % false
          """)
  void wordsOfHeadingsAreNoNames(String head, boolean heading) {
    assertEquals(heading, Headings.is(head), head);
  }
}

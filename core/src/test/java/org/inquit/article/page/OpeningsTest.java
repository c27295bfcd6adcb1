package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Via: The Herald             | source | The Herald
          VIA:The Herald              | source | The Herald
          Original source: The Herald | source | The Herald
          via:                        | source | ''
          Via The Herald              | source |
          Filed via: A                | source |
          Via: The Herald             | tags   |
          Posted in: A, B             | tags   | A, B
          Subject: Quay to close      | title  | Quay to close
          Subjects: Quay to close     | title  |
          """)
  void openingSaysWhatTheLineHolds(String line, String sort, String behind) {
    assertEquals(behind, Openings.behind(new Line(line, Markup.NONE), sort));
  }
}

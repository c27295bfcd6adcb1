package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Via: The Herald     | The Herald
          VIA:The Herald      | The Herald
          via:                | ''
          Filed via: A        |
          Vi                  |
          From here: B        | B
          """)
  void openingIsCutWhateverItsCase(String line, String behind) {
    assertEquals(behind, Openings.behind(line, List.of("via:", "from here:")));
  }
}

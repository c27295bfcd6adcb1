package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Quay to close | The Herald # Quay to close # Quay to close",
        "Quay to close | The Herald # Other line # Quay to close | The Herald",
        "Quay to close - again # Quay # Quay to close - again",
        "Quay to close # Quay to close # Quay to close",
        "Quay to close – The Herald # QUAY TO CLOSE # Quay to close",
        "Quay | to close | The Herald # Quay | to close # Quay | to close",
        "Quay to close :: The Herald # Quay to close # Quay to close",
        "Quay - one two three four five six seven # Quay # Quay - one two three four five six seven"
      })
  void siteIsCutWhereTheRestStandsAlone(String title, String other, String cut) {
    assertEquals(cut, Suffix.cut(title, List.of(new Line(other, Markup.NONE))));
  }
}

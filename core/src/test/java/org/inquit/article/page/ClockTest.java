package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
  /** The lines above a headline that is the last of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Tuesday, 4 June 2019                                             % false
          The Westport Herald / Tuesday, 4 June 2019                       % false
          The Westport Herald / Tue 4 June 2019 / e-Paper                  % false
          4 June 2019                                                      % false
          Tuesday, 4 June 2019 / 18°C                                      % true
          23.1 C / Westport / Tuesday, 4 June 2019                         % true
          Westport 64 F / 64 F / Tuesday, 4 June 2019                      % true
          Home / News / Sports / Weather / Tuesday, 4 June 2019            % true
          Tuesday, 4 June 2019 / Home / News / Sports / Video / Log in     % true
          Home / News / Sports / Weather / 4 June 2019                     % false
          """)
  void aClockHasAMenuOrTheWeatherAroundIt(String lines, boolean clock) {
    Reading page = SamplePage.reading(SamplePage.lines(lines), "", "");
    int headline = lines.split(" / ").length;
    int line = 0;
    while (!page.lines.get(line).text().contains("2019")) {
      line++;
    }
    assertEquals(clock, Clock.is(page, line, headline));
  }
}

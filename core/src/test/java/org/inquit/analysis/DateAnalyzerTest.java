package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnalyzerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29 February 2020           | 2020 2020-02 2020-02-29     | 2020-02-29
          2020                       | 2020                        | 2020
          spring of 2019             | 2019 2019-SP                | 2019-SP
          winter of 2018             | 2018-WI                     | 2018-WI
          the third quarter of 1998  | 1998 1998-Q3                | 1998-Q3
          the 1980s                  | 198X                        | 198X
          28-30 March 2019           | 2019 2019-03 2019-03-28/2019-03-30 | 2019-03-28/2019-03-30
          2020-W53                   | 2020-W53                    | 2020-W53
          last Tuesday               | ''                          | ''
          29 February 2019           | ''                          | ''
          """)
  void stacksTheUnitsThatCoverADate(String text, String indexed, String asked) throws IOException {
    assertEquals(indexed, Analyzed.of(new DateAnalyzer(), text).terms());
    assertEquals(asked, Analyzed.of(DateAnalyzer.forQuestions(), text).terms());
  }

  @ParameterizedTest
  @CsvSource({"sent 3 May 2016 late", "sent 2016-05-03 late", "'sent May 3, 2016 late'"})
  void everyUnitStandsWhereTheDateStands(String text) throws IOException {
    Analyzed analyzed = Analyzed.of(new DateAnalyzer(), text);
    assertEquals("2016 2016-05 2016-05-03", analyzed.terms());
    assertEquals(1, analyzed.tokens().stream().mapToInt(Analyzed.Token::increment).sum());
    assertEquals(1, analyzed.tokens().stream().map(Analyzed.Token::start).distinct().count());
    assertEquals(text.length(), analyzed.endOffset());
  }
}

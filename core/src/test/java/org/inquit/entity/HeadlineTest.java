package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Says Ferry Will Return Next Week          | true
          FERRY SERVICE WILL RETURN NEXT WEEK             | true
          Ferry Returns                                   | false
          They met Prime Minister Maria Keller.           | false
          FERRY SERVICE WILL RETURN NEXT WEEK.            | true
          The mayor says the ferry will return next week. | false
          Paul Arden met Maria Keller behind the church.  | false
          Ferry service will return                       | false
          """)
  void tellsALineInTitleCase(String line, boolean headline) {
    Texts read = Texts.of(line);
    assertEquals(headline, Headline.is(read.tokens(), read.tags(), 0, read.tokens().size()), line);
  }
}

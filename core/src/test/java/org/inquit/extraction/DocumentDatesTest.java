package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.date.DateSpan;
import org.inquit.extraction.Statement.Said;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDatesTest {
  private static final Said MONDAY = new Said(DateSpan.parse("2017-05-15"), Said.Basis.TEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A statement came on Monday. The statement denied it.     | true
          A statement came on Monday. A statement denied it.       | false
          A statement came on Monday. The letter denied it.        | false
          A letter came on Monday. The letter denied it.           | true
          A letter came on Monday. Nobody denied it.               | false
          Nothing came on Monday. The statement denied it.         | false
          """)
  void datesADocumentThatIsNamedAgain(String text, boolean dated) {
    Tokens tokens = Tokens.of(text);
    DocumentDates documents = new DocumentDates(tokens, Sentences.of(tokens));
    documents.date(0, MONDAY);
    assertEquals(dated ? MONDAY : null, documents.of(1), text);
  }
}

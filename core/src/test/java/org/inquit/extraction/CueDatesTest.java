package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inquit.attribution.Attribution;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueDatesTest {
  private static final DateSpan PUBLISHED = DateSpan.parse("2019-06-06");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ‹The quay will close›, the harbour master {said} on Tuesday.             | Tuesday
          On Tuesday, the harbour master {said} ‹that the quay would close›.       | Tuesday
          ‹The quay will close›, she {said} on 4 June 2019 in a letter.            | 4 June 2019
          ‹The quay will close on 9 June 2019›, the harbour master {said}.         |
          ‹The quay closed on Tuesday›, the harbour master {said} on Thursday.     | Thursday
          ‹The quay will close›, {said} the harbour master, who was born in 1960.  |
          In office since 2011, she {said} ‹that the quay would close›.            |
          She {said} on Tuesday and again on Thursday ‹that it would close›.       | Tuesday
          On Tuesday she {said} on Thursday ‹it would close›.                      | Thursday
          ‹The quay will close›, she {said}.                                       |
          """)
  void theDateBesideACueLiesOutsideTheContent(String marked, String expected) {
    MarkedBody text = new MarkedBody(marked);
    List<Attribution> statements = text.statements();
    Attribution statement = statements.getFirst();
    Span sentence = new Span(0, text.body().length());
    DateExpression beside =
        new CueDates(dates(text.body()), statements, PUBLISHED)
            .beside(statement.cue(), sentence, statement);
    assertEquals(expected, words(beside, text.body()), marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She came on Monday and left on Tuesday. | Tuesday
          She came on Monday and left that day.   | Monday
          She came in May 2018.                   |
          She has been here since Monday.         |
          She will come on 9 June 2019.           |
          She came.                               |
          """)
  void theLastDayOfASentence(String text, String expected) {
    CueDates cueDates = new CueDates(dates(text), List.of(), PUBLISHED);
    assertEquals(expected, words(cueDates.lastDay(new Span(0, text.length())), text), text);
  }

  private static List<DateExpression> dates(String text) {
    return new DateFinder().find(text, DateAnchors.published(PUBLISHED));
  }

  private static String words(DateExpression date, String text) {
    return date == null ? null : date.span().in(text);
  }
}

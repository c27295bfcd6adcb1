package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericStampTest {
  /** 5 March 2024 is a Tuesday, 3 May 2024 a Friday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/03/2024           | It rained.                | 2024-03-05/2024-05-03
          03/05/2024           | It rained.                | 2024-03-05/2024-05-03
          05/03/2024 9:15 AM   | It rained.                | 2024-05-03
          03/05/2024 9:15 PM   | It rained.                | 2024-03-05
          05/03/2024 21:15     | It rained.                | 2024-03-05
          03/05/2024 21:15     | It rained.                | 2024-05-03
          05/03/2024 9:15      | It rained.                | 2024-03-05/2024-05-03
          05.03.2024           | It rained.                | 2024-03-05
          05/03/2024           | It rained on Tuesday.     | 2024-03-05
          05/03/2024           | It rained on Monday.      | 2024-03-05
          05/03/2024           | It rained on Friday.      | 2024-05-03
          05.03.2024           | It rained on Friday.      | 2024-05-03
          05/03/2024           | It rained on Sunday.      | 2024-03-05/2024-05-03
          05/03/2024           | WESTPORT, 5 March (Wire)  | 2024-03-05
          05/03/2024           | WESTPORT, May 3 (Wire)    | 2024-05-03
          05/03/2024           | It rained on 9 May 2021.  | 2024-03-05
          05/03/2024           | It rained on May 9, 2021. | 2024-05-03
          05.03.2024           | It rained on May 9, 2021. | 2024-05-03
          05/03/2024 21:15     | It rained on May 9, 2021. | 2024-03-05
          """)
  void settlesDayAndMonth(String text, String body, String expected) {
    DateExpression date = new DateFinder().find(text, DateAnchors.NONE).getFirst();
    BodyDays days = new BodyDays(PageReader.TEXT.reading(Line.of(body)));
    assertEquals(
        expected, NumericStamp.settle(text, date.span(), date.date(), days).toString(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 June 2019, 10:15                | true
          4 June 2019 9:15 pm               | true
          4 June 2019                       | false
          4 June 2019: quay                 | false
          4 June 2019 and much later, 10:15 | false
          """)
  void anHourBehindADayIsThatOfTheStamp(String text, boolean tells) {
    Matcher date = Pattern.compile("4 June 2019").matcher(text);
    date.find();
    assertEquals(tells, NumericStamp.tellsHour(text, new Span(0, date.end()).end()), text);
  }
}

package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
  /** A statement stands in angle brackets, a line ends at a slash. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          <Rain fell.>                         | Rain fell.
          It was late. <Rain fell.> We left.   | It was late. Rain fell. We left.
          Old.//Mid.//<New.> End.//Last.       | Mid.//New. End.
          Old./Mid./<New.>/Last.               | Mid./New.
          Old.////<New.>                       | Old.////New.
          <One./Two.> Three./Four.             | One./Two. Three.
          Head./<One.> Two.                    | Head./One. Two.
          """,
      delimiter = '|')
  void isTheParagraphAndTheOneBefore(String marked, String context) {
    String text = marked.replace('/', '\n');
    Span statement = new Span(text.indexOf('<'), text.indexOf('>') - 1);
    String body = text.replaceAll("[<>]", "");
    assertEquals(context.replace('/', '\n'), Context.of(statement, body).in(body));
  }

  @Test
  void takesOnlyTheEndOfALongParagraphBefore() {
    String body = "x".repeat(1000) + "\n" + "The ferry is late.";
    Span context = Context.of(new Span(1001, 1004), body);
    assertEquals(new Span(601, body.length()), context);
  }

  @Test
  void takesALongParagraphOfItsOwnWhole() {
    String body = "y".repeat(1000) + " late " + "z".repeat(1000);
    assertEquals(new Span(0, body.length()), Context.of(new Span(1001, 1005), body));
  }

  @Test
  void alwaysHoldsTheStatementAndLiesInTheBody() {
    Random random = new Random(19);
    for (int i = 0; i < 2000; i++) {
      String body =
          random
              .ints(60, 0, 4)
              .mapToObj("a\n b"::charAt)
              .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
              .toString();
      int start = random.nextInt(60);
      Span statement = new Span(start, start + random.nextInt(61 - start));
      Span context = Context.of(statement, body);
      assertTrue(context.contains(statement), () -> statement + " in " + body);
      assertTrue(context.end() <= body.length());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "399, 399", "400, 400", "401, 400", "9000, 400"})
  void leadIsTheBeginningOfTheBody(int length, int lead) {
    assertEquals(new Span(0, lead), Context.lead("n".repeat(length)));
  }
}

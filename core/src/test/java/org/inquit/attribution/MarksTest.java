package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a mark can stand, told from the space around it. */
class MarksTest {
  /** Each token as o(pens), c(loses what the first token opens), s(ingle), or a period. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "a b"       | o..c
          “a b”       | o..c
          „a b“       | o..c
          „a b”       | o..c
          »a b«       | o..c
          ›a b‹       | o..c
          «a b»       | o..c
          « a b »     | o..c
          “a “b       | o.o.
          „a „b       | o.o.
          "a "b       | o.o.
          ``a b''     | o..c
          ‘a b‚       | s..s
          `a          | s.
          'a          | s.
          ' a         | ..
          ("a")       | .o.c.
          —“a”—       | .o.c.
          a"b         | .c.
          ”a b”       | o..c
          """)
  void opensAndCloses(String text, String expected) {
    Tokens tokens = Tokens.of(text);
    Marks marks = new Marks(tokens);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean closes = i > 0 && marks.closes(i, 0);
      shown.append(closes ? 'c' : marks.opens(i) ? 'o' : marks.single(i) ? 's' : '.');
    }
    assertEquals(expected, shown.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ‘a b’ c         | 3
          ‘the boys’ c    | -1
          ‘the boys,’ c   | 4
          ‘it’s late’ c   | 4
          ‚a b‘ c         | 3
          ‚a b’ c         | 3
          'a b'. c        | 3
          'the boys'. c   | 3
          ‘a’b c’ d       | 3
          """)
  void tellsTheEndFromAnApostrophe(String text, int expected) {
    Tokens tokens = Tokens.of(text);
    Marks marks = new Marks(tokens);
    int found = -1;
    for (int i = 1; i < tokens.size() && found < 0; i++) {
      found = marks.closesSingle(i, 0) ? i : -1;
    }
    assertEquals(expected, found);
  }
}

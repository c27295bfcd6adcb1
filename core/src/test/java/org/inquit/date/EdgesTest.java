package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  /** The core is the last token; what is named is the first token of the expression. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in early 2014              | early
          in mid-2014                | mid
          in mid 2014                | mid
          at the end of 2014         | end
          at the end of the 2014     | end
          the beginning of 2014      | beginning
          later in 2014              | later
          earlier in the 2014        | earlier
          the early 2014             | early
          the house of 2014          | 2014
          in 2014                    | 2014
          2014                       | 2014
          mid - 2014                 | 2014
          """)
  void wordsThatNameAPartBelongToTheExpression(String text, String first) {
    DateTokens t = DateTokens.of(text);
    assertEquals(first, t.string(Edges.startOf(t, t.count() - 1, 0)));
  }

  @ParameterizedTest
  @CsvSource({"0, end", "1, 2014", "2, 2014", "3, 2014"})
  void nothingIsTakenFromAnExpressionBefore(int floor, String first) {
    DateTokens t = DateTokens.of("end of 2014");
    assertEquals(first, t.string(Edges.startOf(t, 2, floor)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - | It fell in [early 2014] again. | 2014
          - | It fell in [mid-2014] again. | 2014
          - | It fell at [the end of 2014] again. | 2014
          - | It fell in [the early 1990s] again. | 199X
          - | It fell in [late May 2014] again. | 2014-05
          2014-08-20 | It fell [earlier this month] again. | 2014-08
          2014-08-20 | It ends [later this year] again. | 2014
          2014-08-20 | It fell [early last week] again. | 2014-W33
          """)
  void aPartNeverNarrowsTheValue(String published, String text, String values) {
    new Marked(text).assertHas(published, values);
  }
}

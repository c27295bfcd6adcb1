package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said Tuesday the gate was shut.             | the
          Lind said late Tuesday the gate was shut.        | the
          Lind said on Tuesday he had shut the gate.       | he
          Lind said Tuesday night Marek had left.          | Marek
          Lind said early Tuesday morning he was ill.      | he
          Lind said last week he was ill.                  | he
          Lind said last Tuesday he was ill.               | he
          Lind said this morning two boats had sunk.       | two
          Lind said yesterday boats had sunk.              | boats
          Lind said earlier today he was ill.              | he
          Lind said last March he was ill.                 | he
          """)
  void endWhereAClauseBegins(String text, String expected) {
    assertEquals(expected, behind(text, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Lind said Tuesday would be cold.                 | Tuesday
          Lind said Tuesday's meeting was dull.            | Tuesday
          Lind said Tuesday.                               | Tuesday
          Lind said last winter he was ill.                | last
          Lind said late trains are a nuisance.            | late
          Lind said on the phone he was ill.               | on
          Lind said this is the end.                       | this
          Lind said week after week he was ill.            | week
          Lind said the gate was shut.                     | the
          Lind said tomorrow he would leave.               | tomorrow
          Lind said next week he would leave.              | next
          Lind said in March he was ill.                   | in
          """)
  void areNoneWhereTheyAreSaid(String text, String expected) {
    assertEquals(expected, behind(text, 20));
  }

  @ParameterizedTest
  @CsvSource({"3, late", "4, late", "5, the"})
  void doNotPassTheirLimit(int limit, String expected) {
    assertEquals(expected, behind("Lind said late Tuesday the gate was shut.", limit));
  }

  private static String behind(String text, int limit) {
    Passage in = Passages.of(text);
    int cue = Passages.cue(in, "said").end();
    return in.tokens.string(new SayingTimes(in).end(cue, Math.min(limit, in.tokens.size())));
  }
}

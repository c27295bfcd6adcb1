package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I shut the gate.               | true  | true  | false
          We shut our gate.              | true  | false | false
          You shut your gate.            | false | false | true
          I'll tell you.                 | true  | true  | true
          He shut his gate.              | false | false | false
          He said “I shut your gate”.    | false | false | false
          He said “we go” and I left.    | true  | true  | false
          """)
  void quotationsDoNotCount(String text, boolean first, boolean one, boolean second) {
    Passage in = Passages.of(text);
    TalkWords words = new TalkWords(in);
    int end = in.tokens.size();
    assertEquals(first, words.first(0, end), "first: " + text);
    assertEquals(one, words.firstOne(0, end), "first one: " + text);
    assertEquals(second, words.second(0, end), "second: " + text);
  }
}

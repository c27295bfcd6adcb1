package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind a mark has depends on what stands around it. */
class KindTest {
  /** The token in brackets of the form ‹ › is the one asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          the mayor‹'s› plan       | CLITIC
          they‹'ll› go             | CLITIC
          they‹’ve› gone           | CLITIC
          she‹'D› gone             | CLITIC
          the mayors‹'› plan       | APOSTROPHE
          the ‹'›90s               | APOSTROPHE
          he said ‹'›so            | APOSTROPHE
          he said ‹''›so           | QUOTE
          he said ‹``›so           | OPEN_QUOTE
          he said ‹`›so            | OPEN_QUOTE
          yes ‹-› no               | DASH
          yes ‹--› no              | DASH
          yes‹--›no                | DASH
          yes‹-› no                | SIGN
          yes ‹-›no                | SIGN
          5‹-›                     | SIGN
          ‹9-year-old› boy         | NUMBER
          ‹7th› day                | NUMBER
          ‹1,000.5› days           | NUMBER
          ‹G7› talks               | WORD
          ‹o'clock› now            | WORD
          so ‹...› no              | TERMINATOR
          so‹…› no                 | TERMINATOR
          ‹„›so                    | OPEN_QUOTE
          50 ‹%› off               | SIGN
          ‹@›lind                  | SIGN
          """)
  void followsFromItsPlace(String marked, Kind expected) {
    int at = marked.indexOf('‹');
    String text = marked.replaceAll("[‹›]", "");
    Tokens tokens = Tokens.of(text);
    int token = tokens.at(at);
    assertEquals(expected, tokens.kind(token), text);
    assertEquals(marked.substring(at + 1, marked.indexOf('›')), tokens.string(token));
  }
}

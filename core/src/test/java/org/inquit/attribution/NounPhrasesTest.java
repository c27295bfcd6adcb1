package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The old harbour master left early.             | The old harbour master
          His two younger sisters saw Sen. Marta Quill.  | His two younger sisters / Sen. Marta Quill
          They gave her a very long letter.              | They / her / a very long letter
          Her own boat sank.                             | Her own boat
          The director of the mill sold it.              | The director / the mill / it
          They saw the workers' huts.                    | They / the workers' huts
          Who knows it?                                  | Who / it
          All of them left.                              | All / them
          The report says nothing.                       | The report / nothing
          The city's mayor waved.                        | The city's mayor
          Marta Quill left. Oskar Lind stayed.           | Marta Quill / Oskar Lind
          A tally by the mill was read.                  | A tally / the mill
          Some 73% of voters know.                       | Some 73% / voters
          Just 49%, a third, stayed.                     | 49% / a third
          A flabbergasted Quill left.                    | A flabbergasted Quill
          Sleeping badly, they left.                     | they
          He knew.                                       | He
          Oskar “the Bear” Lind left.                    | Oskar “the Bear” Lind
          The book “Salt Roads” Lind wrote.              | The book / Salt Roads / Lind
          """)
  void endsAtTheHead(String text, String expected) {
    assertEquals(expected, Passages.phrases(Passages.of(text)));
  }

  /** A time is no part of the name or office behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Today Lind left.                               | Today / Lind
          Tomorrow Marta Quill will leave.               | Tomorrow / Marta Quill
          Last week Lind left.                           | Last week / Lind
          Next month wardens leave.                      | Next month / wardens
          This week Norway's warden left.                | This week / Norway's warden
          Last September Norway's warden left.           | Last September / Norway's warden
          Last Friday night Lind left.                   | Last Friday night / Lind
          On Monday wardens left.                        | Monday / wardens
          On Tuesday night Sen. Lind left.               | Tuesday night / Sen. Lind
          Late Sunday wardens left.                      | Late Sunday / wardens
          In March wardens left.                         | March / wardens
          In March 2015 wardens left.                    | March 2015 / wardens
          Since 2015 wardens know it.                    | 2015 / wardens / it
          """)
  void beginsBehindATime(String text, String expected) {
    assertEquals(expected, Passages.phrases(Passages.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The Sunday Herald closed.                      | The Sunday Herald
          April Lind left.                               | April Lind
          A speech by June Lind was read.                | A speech / June Lind
          Last week's storm broke it.                    | Last week's storm / it
          The warden of Monday's meeting left.           | The warden / Monday's meeting
          This warden left.                              | This warden
          The last warden left.                          | The last warden
          They met in 12 cities.                         | They / 12 cities
          They met last week.                            | They / last week
          """)
  void keepsATimeThatIsPartOfIt(String text, String expected) {
    assertEquals(expected, Passages.phrases(Passages.of(text)));
  }

  @Test
  void findsThePhraseAtOrBehindAToken() {
    NounPhrases phrases = Passages.of("The mayor saw the old bridge.").phrases;
    assertEquals(0, phrases.from(0));
    assertEquals(1, phrases.from(1));
    assertEquals(1, phrases.from(3));
    assertEquals(2, phrases.from(4));
  }

  @Test
  void holdsAsManyAsThereAre() {
    NounPhrases phrases = Passages.of("The mayor left. ".repeat(300)).phrases;
    assertEquals(300, phrases.size());
    assertEquals(4 * 299, phrases.first(299));
    assertEquals(4 * 299 + 2, phrases.end(299));
  }

  @Test
  void neverOverlapNorLeaveTheirSentence() {
    Passage in =
        Passages.of("The tall warden of the gate told us a story. Marta's dog. All, none; Who?");
    int last = 0;
    for (int p = 0; p < in.phrases.size(); p++) {
      int first = in.phrases.first(p);
      assertTrue(first >= last && in.phrases.end(p) > first, Passages.phrases(in));
      assertEquals(in.sentences.of(first), in.sentences.of(in.phrases.end(p) - 1));
      last = in.phrases.end(p);
    }
  }
}

package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in marks between two parts of a name. */
class NicknamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Jorge “El Toro” Quill left          | “El Toro”
          Jorge "Toro" Quill left             | "Toro"
          Jorge 'the Bull' Quill left         | 'the Bull'
          Jorge “Bull of Oslo” Quill left     | “Bull of Oslo”
          """)
  void standBetweenCapitals(String text, String nickname) {
    Tokens tokens = Tokens.of(text);
    int length = Nicknames.length(tokens, 1, tokens.size());
    assertEquals(nickname, tokens.span(1, 1 + length).in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jorge “toro” Quill left",
        "Jorge “Bull of old Oslo” Quill left",
        "Jorge “El Toro” left",
        "Jorge “El Toro Quill left",
        "Jorge “El Toro”",
        "jorge “El Toro” Quill left",
        "Jorge “” Quill left",
        "Jorge El Toro Quill left",
        "Jorge's “Toro” Quill left",
      })
  void otherMarksAreNone(String text) {
    Tokens tokens = Tokens.of(text);
    assertEquals(0, Nicknames.length(tokens, 1, tokens.size()));
  }

  @ParameterizedTest
  @CsvSource({"0", "4"})
  void aNameStandsOnBothSidesWithinTheEnd(int end) {
    assertEquals(0, Nicknames.length(Tokens.of("Jorge “Toro” Quill"), 1, end));
  }

  @ParameterizedTest
  @CsvSource({"0", "2"})
  void itBeginsWithItsMark(int open) {
    assertEquals(0, Nicknames.length(Tokens.of("“Toro” Quill Marek"), open, 5));
  }
}

package org.inquit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  @ParameterizedTest
  @CsvSource({
    "0020, true", "0009, true", "000D, true", "00A0, true", "2003, true", "200B, true",
    "2028, true", "202F, true", "3000, true", "FEFF, true", "0041, false", "00E9, false",
    "2010, false", "2013, false", "201C, false", "4E00, false",
  })
  void knowsSpaces(String unit, boolean expected) {
    assertEquals(expected, Characters.isSpace((char) Integer.parseInt(unit, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "002D, true",
    "2010, true",
    "2011, true",
    "2013, false",
    "2014, false",
    "005F, false"
  })
  void knowsHyphens(String unit, boolean expected) {
    assertEquals(expected, Characters.isHyphen((char) Integer.parseInt(unit, 16)));
  }

  @ParameterizedTest
  @CsvSource({"0027, true", "2019, true", "2018, false", "0060, false", "0022, false"})
  void knowsApostrophes(String unit, boolean expected) {
    assertEquals(expected, Characters.isApostrophe((char) Integer.parseInt(unit, 16)));
  }

  @ParameterizedTest
  @CsvSource({"0301, true", "0327, true", "00E9, false", "0065, false", "20DD, false"})
  void knowsCombiningMarks(String unit, boolean expected) {
    assertEquals(expected, Characters.isMark((char) Integer.parseInt(unit, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "0022, QUOTE",
    "FF02, QUOTE",
    "201C, OPEN_QUOTE",
    "00AB, OPEN_QUOTE",
    "2018, OPEN_QUOTE",
    "201E, OPEN_QUOTE",
    "201D, CLOSE_QUOTE",
    "00BB, CLOSE_QUOTE",
    "2019, APOSTROPHE",
    "003F, TERMINATOR",
    "2026, TERMINATOR",
    "061F, TERMINATOR",
    "060C, COMMA",
    "003B, SEMICOLON",
    "061B, SEMICOLON",
    "2013, DASH",
    "2015, DASH",
    "007B, OPEN_BRACKET",
    "007D, CLOSE_BRACKET",
    "0040, SIGN",
    "20AC, SIGN",
  })
  void knowsSigns(String unit, Kind expected) {
    assertEquals(expected, Characters.sign((char) Integer.parseInt(unit, 16)));
  }
}

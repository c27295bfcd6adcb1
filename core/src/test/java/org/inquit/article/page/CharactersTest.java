package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a\u00A0b | a b",
        "a \u2003\t b | a b",
        "re\u00ADport | report",
        "no\u200Bthing\uFEFF | nothing",
        "of\uFB01ce | office",
        "\u201CQuote\u201D \u2019tis | \u201CQuote\u201D \u2019tis",
        "\u001B[31mred | [31mred",
        "Zo\u00EB \uD83D\uDE00 | Zo\u00EB \uD83D\uDE00"
      })
  void plain(String raw, String plain) {
    assertEquals(plain, Characters.plain(raw));
  }
}
